// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import io.telesift.common.health.Measure;
import io.telesift.common.health.Measured;
import io.telesift.common.model.SourceKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** What this process has published and committed, by source. Written and read by any thread. */
public final class PublishedCounts implements Measured {
    private final Map<SourceKind, Count> counts = new EnumMap<>(SourceKind.class);

    /** All at 0: a counter that is there from the start can be told from one that is not. */
    public PublishedCounts() {
        for (SourceKind source : SourceKind.values()) {
            if (source != SourceKind.UNKNOWN) {
                counts.put(source, new Count());
            }
        }
    }

    /** Of one source; of an unknown one a count that nobody reads. */
    public Count of(SourceKind source) {
        return counts.getOrDefault(source, new Count());
    }

    @Override
    public Stream<Measure> measures() {
        return counts.entrySet().stream().flatMap(row -> measures(row.getKey(), row.getValue()));
    }

    private static Stream<Measure> measures(SourceKind source, Count count) {
        Map<String, String> labels = Map.of("source", source.value());
        return Stream.of(
                Measure.counter(
                        "telesift_collector_messages_published_total",
                        "Messages, edits and deletions published.",
                        labels,
                        count.messages.sum()),
                Measure.counter(
                        "telesift_collector_dead_letters_total",
                        "What no message could be made of.",
                        labels,
                        count.deadLetters.sum()));
    }

    /** Of one source. */
    public static final class Count {
        private final LongAdder messages = new LongAdder();
        private final LongAdder deadLetters = new LongAdder();

        /** After a commit. */
        void add(int moreMessages, int moreDeadLetters) {
            messages.add(moreMessages);
            deadLetters.add(moreDeadLetters);
        }
    }
}
