// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import io.telesift.common.model.Translation;
import io.telesift.common.model.TranslationResult;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Joins an answer with the message that asked. Answers overtake each other: one for a version that is no longer the
 * current one must not replace the newer one's row, and one for an erased message must not bring it back.
 */
final class KeepCurrent implements Processor<String, Answer, String, Translation> {
    private @Nullable ProcessorContext<String, Translation> context;
    private @Nullable KeyValueStore<String, Asked> asked;

    @Override
    public void init(ProcessorContext<String, Translation> context) {
        this.context = context;
        this.asked = context.getStateStore(TranslationTopology.ASKED);
    }

    @Override
    public void process(Record<String, Answer> record) {
        Answer answer = record.value();
        String key = record.key() + ":" + answer.result().target();
        Asked waiting = Objects.requireNonNull(asked).get(key);
        if (waiting == null || waiting.waiting() == null || !waiting.hash().equals(answer.hash())) {
            return;
        }
        if (!answer.more()) {
            Objects.requireNonNull(asked).put(key, waiting.answered());
        }
        Objects.requireNonNull(context).forward(record.withKey(key).withValue(translation(answer, waiting.waiting())));
    }

    private static Translation translation(Answer answer, Translation.Snapshot snapshot) {
        TranslationResult result = answer.result();
        return new Translation(
                result.target(),
                result.status(),
                result.text(),
                result.reason(),
                result.provider(),
                Detected.language(result.detectedLang(), snapshot.lang()),
                result.at(),
                snapshot,
                answer.earlier());
    }
}
