// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store;

import java.util.Map;
import java.util.Set;

/**
 * What the views already hold: a marker for each partition whose records, from the partition's beginning to the group's
 * committed offset, have been written. A marker without its rows, or the other way round, must not happen: {@link #drop}
 * removes the markers first.
 */
public interface ViewState {
    /**
     * Makes the views ready for writing: collections and indexes. Views of another log (a topic was made anew and counts
     * from 0 again, or the form of the documents changed) are dropped, or every new record would pass for a stale one.
     *
     * @param topicIds topic name to Kafka's unique topic id
     * @throws ViewsAwayException if the store cannot be reached
     */
    void prepare(Map<String, String> topicIds);

    /** Which of these partitions ({@code <topic>-<n>}) are held. */
    Set<String> held(Set<String> partitions);

    /** From now on these partitions are held; the caller has moved the group's offsets to their beginnings before. */
    void hold(Set<String> partitions);

    /** Drops every view; they are rebuilt from the topics. */
    void drop();
}
