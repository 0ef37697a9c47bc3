// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import org.jspecify.annotations.Nullable;

/**
 * A part of a text that Telegram marked.
 *
 * @param offset first UTF-16 code unit
 * @param length in UTF-16 code units
 * @param url the hidden target of a {@link EntityType#TEXT_URL}, as written by the author
 * @param language the programming language of a {@link EntityType#PRE}
 */
public record TextEntity(
        EntityType type,
        int offset,
        int length,
        @Nullable String url,
        @Nullable String language) {
    public TextEntity {
        type = type == null ? EntityType.UNKNOWN : type;
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("entity with negative offset or length");
        }
    }

    /** End, exclusive, in UTF-16 code units. */
    public int end() {
        return offset + length;
    }
}
