// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.shape;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next cursor of the next part, {@code null} at the end
 * @param total rows of the whole list now
 */
public record ListShape<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next,
        long total) {
    /** A list that comes whole. */
    public static <T> ListShape<T> whole(List<T> items) {
        return new ListShape<>(items, null, items.size());
    }
}
