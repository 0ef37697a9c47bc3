// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be read or processed, as it lies in {@code dlq.<topic>}.
 *
 * @param topic the original topic
 * @param stage who gave up: {@code extractor.gate, query-api.indexer, ...}
 * @param cause one line: what is wrong with it
 * @param at when it was given up
 * @param key the original key, if it is text
 * @param valueBytes length of the original value in bytes, -1 for a tombstone
 * @param excerpt the first characters of the value; hostile
 */
public record DeadLetter(
        String topic,
        int partition,
        long offset,
        String stage,
        String cause,
        Instant at,
        @Nullable String key,
        int valueBytes,
        @Nullable String excerpt) {
    /** {@code <topic>-<partition>-<offset>-<stage>}: the same record given up twice by one stage is one dead letter. */
    public String id() {
        return topic + "-" + partition + "-" + offset + "-" + stage;
    }
}
