// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import org.jspecify.annotations.Nullable;

/**
 * A file, photo or other medium of a message, by reference only: nothing is downloaded.
 *
 * @param kind {@code photo, video, animation, audio, voice, video_note, sticker, document}
 * @param fileName the author's name for it; hostile, never a path
 * @param sizeBytes as the source tells
 */
public record Attachment(
        String kind,
        @Nullable String fileName,
        @Nullable String mimeType,
        @Nullable Long sizeBytes) {
    public Attachment {
        Values.required(kind, "attachment.kind");
    }
}
