// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, newest first, equal times by id.
 *
 * @param next the last row's place if there are more
 * @param total rows of the whole list, as of now
 */
public record Page<V>(List<Row<V>> rows, @Nullable Place next, long total) {
    /** A row and its id. */
    public record Row<V>(String id, V value) {}

    /** A place in a list: between rows, so it stays right while rows come and go. */
    public record Place(Instant at, String id) {}

    /**
     * Which part is wanted.
     *
     * @param limit most rows, above 0
     * @param after begin behind this place, or at the start
     */
    public record Request(int limit, @Nullable Place after) {
        /** The first rows. */
        public static Request first(int limit) {
            return new Request(limit, null);
        }
    }
}
