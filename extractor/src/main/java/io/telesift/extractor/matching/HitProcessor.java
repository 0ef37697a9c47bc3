// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.matching;

import io.telesift.common.model.Message;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/** A matched message in, its new and changed hit rows out. */
final class HitProcessor extends ContextualFixedKeyProcessor<String, Message, HitChange> {
    private HitStore hits;

    @SuppressWarnings("NullAway.Init") // Streams calls init before anything else.
    HitProcessor() {}

    @Override
    public void init(FixedKeyProcessorContext<String, HitChange> context) {
        super.init(context);
        hits = new HitStore(context.getStateStore(HitStore.NAME));
    }

    @Override
    public void process(FixedKeyRecord<String, Message> record) {
        hits.put(Hits.of(record.value())).forEach(change -> context().forward(record.withValue(change)));
    }
}
