// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.util.Set;

/**
 * Which files of a channel are downloaded.
 *
 * @param kinds as in {@link Attachment}, for example {@code photo} and {@code document}
 * @param maxBytes larger ones are not
 */
public record ChannelMedia(Set<String> kinds, long maxBytes) {
    public ChannelMedia {
        kinds = Values.set(kinds);
        if (maxBytes < 1) {
            throw new IllegalArgumentException("media.maxBytes must be above 0, for example 1048576");
        }
    }
}
