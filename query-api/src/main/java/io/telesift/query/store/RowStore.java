// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A view's rows, for reading. Thread-safe; throws {@link ViewsAwayException} if the store cannot be reached. */
public interface RowStore<V> {
    /** A part of the list. */
    Page<V> list(Filter filter, Page.Request page);

    /** How many rows. */
    long count(Filter filter);

    /** The row of this id. */
    Optional<V> get(String id);

    /**
     * Rows that belong to any of these (a message's sightings, hits and claims, an indicator's sightings, a hit's alerts),
     * newest first.
     *
     * @param most bound of the answer
     */
    List<Page.Row<V>> of(Collection<String> owners, int most);

    /** All rows of the list, streamed; newest first. */
    RowStream<V> scan(Filter filter);
}
