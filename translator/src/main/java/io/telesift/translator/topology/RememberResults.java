// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import io.telesift.common.model.TranslationResult;
import io.telesift.common.model.TranslationStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Answers all who wait for a text. Only a translation is remembered: what failed may be asked again. */
final class RememberResults implements Processor<String, TranslationResult, String, Answer> {
    private @Nullable ProcessorContext<String, Answer> context;
    private @Nullable KeyValueStore<String, Known> memory;
    private @Nullable KeyValueStore<String, Long> pending;

    @Override
    public void init(ProcessorContext<String, Answer> context) {
        this.context = context;
        this.memory = context.getStateStore(TranslationTopology.MEMORY);
        this.pending = context.getStateStore(TranslationTopology.PENDING);
    }

    @Override
    public void process(Record<String, TranslationResult> record) {
        TranslationResult result = record.value();
        if (result == null) {
            return;
        }
        remember(record.key(), result, record.timestamp());
        Answer answer = new Answer(Pending.hash(record.key()), result);
        for (String waiting : waiting(record.key())) {
            Objects.requireNonNull(pending).delete(waiting);
            Objects.requireNonNull(context)
                    .forward(record.withKey(Pending.message(waiting)).withValue(answer));
        }
    }

    private void remember(String key, TranslationResult result, long timestamp) {
        KeyValueStore<String, Known> memory = Objects.requireNonNull(this.memory);
        Known known = memory.get(key);
        if (result.status() == TranslationStatus.TRANSLATED) {
            memory.put(key, new Known(timestamp, result));
        } else if (known != null && known.result() == null) {
            memory.delete(key);
        }
    }

    /** Gathered first: rows are deleted while they are answered. */
    private List<String> waiting(String text) {
        List<String> keys = new ArrayList<>();
        try (KeyValueIterator<String, Long> rows =
                Objects.requireNonNull(pending).prefixScan(Pending.prefix(text), new StringSerializer())) {
            rows.forEachRemaining(row -> keys.add(row.key));
        }
        return keys;
    }
}
