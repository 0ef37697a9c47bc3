// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** What is known by text: translations, open requests, who waits. */
record TextStores(
        KeyValueStore<String, Known> memory, KeyValueStore<String, Open> open, KeyValueStore<String, Long> pending) {
    static TextStores of(ProcessorContext<?, ?> context) {
        return new TextStores(
                context.getStateStore(TranslationTopology.MEMORY),
                context.getStateStore(TranslationTopology.OPEN),
                context.getStateStore(TranslationTopology.PENDING));
    }

    /** Keys of those who wait for a text; gathered first, since rows are deleted while they are answered. */
    List<String> waiting(String text) {
        List<String> keys = new ArrayList<>();
        try (KeyValueIterator<String, Long> rows = pending.prefixScan(Pending.prefix(text), new StringSerializer())) {
            rows.forEachRemaining(row -> keys.add(row.key));
        }
        return keys;
    }

    /** Open requests that have to be looked after now. */
    List<KeyValue<String, Open>> due(long now, int most) {
        List<KeyValue<String, Open>> due = new ArrayList<>();
        try (KeyValueIterator<String, Open> rows = open.all()) {
            while (rows.hasNext() && due.size() < most) {
                KeyValue<String, Open> row = rows.next();
                if (row.value.due(now) || row.value.takesLong(now)) {
                    due.add(row);
                }
            }
        }
        return due;
    }
}
