// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import io.telesift.common.model.TranslationResult;
import io.telesift.common.model.TranslationStatus;
import io.telesift.translator.provider.Outcome.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Answers all who wait for a text. Only a translation is remembered. What time may change is asked again by itself: those
 * who wait get the reason at once and the translation when there is one.
 */
final class RememberResults implements Processor<String, TranslationResult, String, Step> {
    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);
    private static final int MOST_AT_ONCE = 1_000;
    private static final String LONG = Reason.PROVIDER_DOWN.words() + ": no answer yet; it stays in the queue";

    private @Nullable ProcessorContext<String, Step> context;
    private @Nullable TextStores stores;

    @Override
    public void init(ProcessorContext<String, Step> context) {
        this.context = context;
        this.stores = TextStores.of(context);
        context.schedule(LOOK_EVERY, PunctuationType.WALL_CLOCK_TIME, this::lookAfter);
    }

    @Override
    public void process(Record<String, TranslationResult> record) {
        Open open = stores().open().get(record.key());
        if (record.value() == null || open == null) {
            // Answered already, or erased while it was away: then nobody may remember it.
            return;
        }
        Known known = stores().memory().get(record.key());
        if (record.value().status() == TranslationStatus.TRANSLATED) {
            Known now = Known.after(known, record.value());
            stores().memory().put(record.key(), now);
            close(record, Answer.last(hash(record), now));
        } else if (known != null) {
            // It was to be translated anew; what failed does not replace what was good.
            close(record, Answer.last(hash(record), known));
        } else if (Open.mayChange(record.value())) {
            stores().open().put(record.key(), open.failed(now()));
            answer(record, Answer.of(hash(record), record.value(), true));
        } else {
            close(record, Answer.of(hash(record), record.value(), false));
        }
    }

    private static String hash(Record<String, ?> record) {
        return Pending.hash(record.key());
    }

    private void close(Record<String, ?> record, Answer answer) {
        stores().open().delete(record.key());
        answer(record, answer);
    }

    private void answer(Record<String, ?> record, Answer answer) {
        for (String waiting : stores().waiting(record.key())) {
            if (!answer.more()) {
                stores().pending().delete(waiting);
            }
            forward(record.withKey(Pending.message(waiting)).withValue(new Step.Remembered(answer)));
        }
    }

    private void lookAfter(long now) {
        for (KeyValue<String, Open> row : stores().due(now, MOST_AT_ONCE)) {
            Record<String, Open> record = new Record<>(row.key, row.value, now);
            if (row.value.due(now)) {
                stores().open().put(row.key, row.value.again(now));
                forward(record.withValue(new Step.Request(row.value.request())));
            } else {
                stores().open().put(row.key, row.value.asTold());
                answer(record, Answer.of(hash(record), waiting(row.value, now), true));
            }
        }
    }

    private static TranslationResult waiting(Open open, long now) {
        return new TranslationResult(
                open.request().target(),
                TranslationStatus.UNTRANSLATED,
                null,
                LONG,
                null,
                null,
                Instant.ofEpochMilli(now));
    }

    private long now() {
        return Objects.requireNonNull(context).currentSystemTimeMs();
    }

    private void forward(Record<String, ? extends Step> record) {
        Objects.requireNonNull(context).forward(record);
    }

    private TextStores stores() {
        return Objects.requireNonNull(stores);
    }
}
