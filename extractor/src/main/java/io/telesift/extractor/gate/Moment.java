// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.gate;

import io.telesift.common.model.TelegramMessage;
import java.time.Instant;
import java.util.Comparator;

/**
 * When a text was what the message said, as well as an observation tells: orders versions, whatever order the
 * observations arrive in.
 *
 * @param at the edit time where there is one. A text that its source does not call edited is the original and stands at
 *     the posting time, else a preview page that lags behind would beat an edit; a text edited at an unknown time stands
 *     at its observation
 * @param observedAt decides between equal times: Telegram's edit times are whole seconds
 */
record Moment(Instant at, Instant observedAt) implements Comparable<Moment> {
    private static final Comparator<Moment> ORDER =
            Comparator.comparing(Moment::at).thenComparing(Moment::observedAt);

    static Moment of(TelegramMessage event) {
        return new Moment(effectiveAt(event), event.observedAt());
    }

    private static Instant effectiveAt(TelegramMessage event) {
        Instant editDate = event.editDate();
        Instant date = event.date();
        if (editDate != null) {
            return editDate;
        }
        return event.edited() || date == null ? event.observedAt() : date;
    }

    static Moment earlier(Moment one, Moment other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static Moment later(Moment one, Moment other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
