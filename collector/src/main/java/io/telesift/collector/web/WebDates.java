// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Times on a page, as far as Telegram can have written them: it began in 2013. */
final class WebDates {
    private static final Instant TELEGRAM = Instant.parse("2013-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private WebDates() {}

    /** Of {@code 2023-02-28T07:47:53+00:00}. */
    static @Nullable Instant of(String written) {
        try {
            return possible(OffsetDateTime.parse(written.strip()).toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable Instant ofSeconds(long seconds) {
        return seconds >= TELEGRAM.getEpochSecond() && seconds < END.getEpochSecond()
                ? Instant.ofEpochSecond(seconds)
                : null;
    }

    private static @Nullable Instant possible(Instant time) {
        return time.isBefore(TELEGRAM) || !time.isBefore(END) ? null : time;
    }
}
