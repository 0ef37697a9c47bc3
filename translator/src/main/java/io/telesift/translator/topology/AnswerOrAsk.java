// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** A wanted text: known, in flight, or to be asked for. */
final class AnswerOrAsk implements Processor<String, Wanted, String, Step> {
    private @Nullable ProcessorContext<String, Step> context;
    private @Nullable TextStores stores;

    @Override
    public void init(ProcessorContext<String, Step> context) {
        this.context = context;
        this.stores = TextStores.of(context);
    }

    @Override
    public void process(Record<String, Wanted> record) {
        Wanted wanted = record.value();
        Known known = stores().memory().get(record.key());
        if (wanted.text() == null) {
            forget(record);
        } else if (known != null && wanted.isServedBy(known.result())) {
            Answer answer = Answer.last(Pending.hash(record.key()), known);
            forward(record.withKey(wanted.message()).withValue(new Step.Remembered(answer)));
        } else {
            stores().pending().put(Pending.key(record.key(), wanted.message()), record.timestamp());
            askUnlessInFlight(record, wanted, wanted.text());
        }
    }

    /** Others may want the text too: they pay for it once more, and nothing of an erased message stays. */
    private void forget(Record<String, Wanted> record) {
        stores().pending().delete(Pending.key(record.key(), record.value().message()));
        stores().memory().delete(record.key());
        if (stores().waiting(record.key()).isEmpty()) {
            stores().open().delete(record.key());
        }
    }

    private void askUnlessInFlight(Record<String, Wanted> record, Wanted wanted, String text) {
        long now = Objects.requireNonNull(context).currentSystemTimeMs();
        Open open = stores().open().get(record.key());
        if (open == null || !open.inFlight(now)) {
            Open asked = open == null ? Open.first(wanted.request(text), now) : open.again(now);
            stores().open().put(record.key(), asked);
            forward(record.withValue(new Step.Request(asked.request())));
        }
    }

    private void forward(Record<String, ? extends Step> record) {
        Objects.requireNonNull(context).forward(record);
    }

    private TextStores stores() {
        return Objects.requireNonNull(stores);
    }
}
