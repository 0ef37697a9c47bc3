// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.matching;

import io.telesift.common.model.Translation;
import io.telesift.extractor.gate.GateState;
import io.telesift.extractor.gate.GateTopology;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * A translation in, its new and changed hit rows out. The gate's store says whether the translated version still counts:
 * translations lie in their message's partition. A message that the store does not know (it was rebuilt after the raw
 * topic ran out) is taken at the snapshot's word.
 */
final class TranslationProcessor extends ContextualProcessor<String, Translation, String, HitChange> {
    private final MessageMatching matching;
    private KeyValueStore<String, GateState> messages;
    private HitStore hits;

    @SuppressWarnings("NullAway.Init") // Streams calls init before anything else.
    TranslationProcessor(MessageMatching matching) {
        this.matching = matching;
    }

    @Override
    public void init(ProcessorContext<String, HitChange> context) {
        super.init(context);
        messages = context.getStateStore(GateTopology.STORE);
        hits = new HitStore(context.getStateStore(HitStore.NAME));
    }

    @Override
    public void process(Record<String, Translation> record) {
        Translation translation = record.value();
        if (!translation.key().equals(record.key())) {
            throw new IllegalArgumentException(
                    "the record's key is not that of its translation, expected " + translation.key());
        }
        if (isCurrent(translation.snapshot())) {
            String key = translation.snapshot().ref().key();
            hits.put(Hits.of(translation, matching.matches(translation)))
                    .forEach(change -> context().forward(record.withKey(key).withValue(change)));
        }
    }

    private boolean isCurrent(Translation.Snapshot message) {
        GateState known = messages.get(message.ref().key());
        return known == null || known.isCurrent(message.version());
    }
}
