// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.gate;

import io.telesift.common.model.TelegramMessage;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Holds each message's {@link GateState} and lets only new states pass. */
final class GateProcessor extends ContextualProcessor<String, TelegramMessage, String, MessageChange> {
    private KeyValueStore<String, GateState> states;

    @SuppressWarnings("NullAway.Init") // Streams calls init before anything else.
    GateProcessor() {}

    @Override
    public void init(ProcessorContext<String, MessageChange> context) {
        super.init(context);
        states = context.getStateStore(GateTopology.STORE);
    }

    @Override
    public void process(Record<String, TelegramMessage> record) {
        TelegramMessage event = checked(record);
        String key = event.ref().key();
        GateState before = states.get(key);
        GateState after = VersionGate.apply(before, event);
        if (!after.equals(before)) {
            states.put(key, after);
        }
        if (before == null || after.revision() != before.revision()) {
            MessageChange change = new MessageChange(before == null ? null : before.message(), after.message());
            context().forward(record.withKey(key).withValue(change));
        }
    }

    /** A record under a foreign key lies in a foreign partition, where another task would hold a second state. */
    private static TelegramMessage checked(Record<String, TelegramMessage> record) {
        @Nullable TelegramMessage event = record.value();
        if (event == null) {
            throw new IllegalArgumentException("the record has no value, expected a message as seen by a source");
        }
        String expected = event.ref().key();
        if (!expected.equals(record.key())) {
            throw new IllegalArgumentException("the record's key is not that of its message, expected " + expected);
        }
        return event;
    }
}
