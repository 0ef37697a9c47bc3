// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.health;

/**
 * A part of a service with a life: constructors do no I/O, {@code start} does. Components start in the order of {@link
 * #order()} and close in the opposite one.
 */
public interface Component extends AutoCloseable {
    /** Short and unique in a process, for health and log lines: {@code extractor.streams}. */
    String name();

    /** Lower starts first. Topics come at 0, readers of tables at 100, streams at 200, loops at 300, sources at 400. */
    default int order() {
        return 300;
    }

    /**
     * Begins the work and returns; waiting for other systems happens in the background and shows in {@link #check()}.
     *
     * @throws RuntimeException if it can never work; the service then ends with the exception's message
     */
    void start();

    /** Is this part likely to do its work now? Quick, never throws, notices a dead worker behind a live port. */
    Check check();

    /** Ends the work and gives back what it holds; may be called twice, or without a start. */
    @Override
    void close();
}
