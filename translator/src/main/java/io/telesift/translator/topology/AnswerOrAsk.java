// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import io.telesift.common.model.TranslationRequest;
import io.telesift.common.model.TranslationResult;
import io.telesift.common.topic.Topics;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** A wanted text: known, in flight, or to be asked for. */
final class AnswerOrAsk implements Processor<String, Wanted, String, Step> {
    private @Nullable ProcessorContext<String, Step> context;
    private @Nullable KeyValueStore<String, Known> memory;
    private @Nullable KeyValueStore<String, Long> pending;

    @Override
    public void init(ProcessorContext<String, Step> context) {
        this.context = context;
        this.memory = context.getStateStore(TranslationTopology.MEMORY);
        this.pending = context.getStateStore(TranslationTopology.PENDING);
    }

    @Override
    public void process(Record<String, Wanted> record) {
        Wanted wanted = record.value();
        Known known = memory().get(record.key());
        TranslationResult result = known == null ? null : known.result();
        if (wanted.text() == null) {
            forget(record, result != null);
        } else if (result != null) {
            answer(record, result);
        } else {
            pending().put(Pending.key(record.key(), wanted.message()), record.timestamp());
            askUnlessInFlight(record, wanted, wanted.text(), known);
        }
    }

    /** Others may want the text too: they pay for it once more, and nothing of an erased message stays. */
    private void forget(Record<String, Wanted> record, boolean remembered) {
        pending().delete(Pending.key(record.key(), record.value().message()));
        if (remembered) {
            memory().delete(record.key());
        }
    }

    private void answer(Record<String, Wanted> record, TranslationResult result) {
        Answer answer = new Answer(Pending.hash(record.key()), result);
        forward(record.withKey(record.value().message()).withValue(new Step.Remembered(answer)));
    }

    private void askUnlessInFlight(Record<String, Wanted> record, Wanted wanted, String text, @Nullable Known known) {
        if (known != null && record.timestamp() - known.askedAt() < Topics.WEEK.toMillis()) {
            return;
        }
        // A request older than its topic's retention may have gone unread: nobody would ever answer it.
        memory().put(record.key(), new Known(record.timestamp(), null));
        TranslationRequest request = new TranslationRequest(text, wanted.lang(), wanted.target());
        forward(record.withValue(new Step.Request(request)));
    }

    private void forward(Record<String, ? extends Step> record) {
        Objects.requireNonNull(context).forward(record);
    }

    private KeyValueStore<String, Known> memory() {
        return Objects.requireNonNull(memory);
    }

    private KeyValueStore<String, Long> pending() {
        return Objects.requireNonNull(pending);
    }
}
