// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store;

import java.util.List;

/** Writes the views. Thread-safe; effectively once: a change that is not newer than what stands is a no-op, no error. */
public interface ViewWriter {
    /**
     * Writes changes; of one key the last in the list must be the newest. May be repeated as often as one likes.
     *
     * @throws IllegalArgumentException if {@link #check} would; nothing is written
     * @throws ViewsAwayException if the store cannot be reached; nothing or a part is written
     */
    void write(List<Change> changes);

    /**
     * Could this change ever be written?
     *
     * @throws IllegalArgumentException if not: its key or value cannot belong to its topic; one line
     */
    void check(Change change);

    /** Names of the topics that feed the views, dead-letter topics included. */
    List<String> topics();
}
