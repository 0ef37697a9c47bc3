// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the author put into a message: the part that makes a version.
 *
 * @param kind {@code text, photo, video, document, poll, contact, location, service, unsupported, ...}; unknown kinds
 *     pass under the source's own name
 * @param text exactly the author's, unnormalised, text or caption; empty if there is none
 * @param truncated the text was longer than {@link #MAX_TEXT} and was cut there
 */
public record MessageContent(
        String kind,
        String text,
        boolean truncated,
        List<TextEntity> entities,
        List<Button> buttons,
        List<Attachment> attachments,
        @Nullable Poll poll,
        @Nullable LinkPreview linkPreview,
        @Nullable Contact contact,
        @Nullable Location location) {
    /** Longest text kept, in UTF-16 code units. Telegram's own limit is 4,096; a record must stay far below 1 MiB. */
    public static final int MAX_TEXT = 65_536;

    public MessageContent {
        kind = kind == null ? "text" : kind;
        text = text == null ? "" : text;
        if (text.length() > MAX_TEXT) {
            int cut = Character.isHighSurrogate(text.charAt(MAX_TEXT - 1)) ? MAX_TEXT - 1 : MAX_TEXT;
            text = text.substring(0, cut);
            truncated = true;
        }
        entities = Values.list(entities);
        buttons = Values.list(buttons);
        attachments = Values.list(attachments);
    }

    /** Plain text without anything else. */
    public static MessageContent ofText(String text) {
        return ofText(text, List.of());
    }

    /** Text with what Telegram marked in it. */
    public static MessageContent ofText(String text, List<TextEntity> entities) {
        return new MessageContent("text", text, false, entities, List.of(), List.of(), null, null, null, null);
    }
}
