// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.source.Fields;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Times in an export. {@code date} is the local time of the exporting machine, whose zone nobody tells, so
 * {@code date_unixtime} counts. Exports from before late 2021 have only {@code date}; it is taken for UTC and may be off by
 * up to fourteen hours.
 */
final class ExportDates {
    /** Old exports write the epoch, in local time, for "never edited"; Telegram began in 2013. */
    private static final Instant TELEGRAM = Instant.parse("2013-01-01T00:00:00Z");

    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private ExportDates() {}

    static @Nullable Instant posted(JsonNode message) {
        return time(message, "date");
    }

    static @Nullable Instant edited(JsonNode message) {
        return time(message, "edited");
    }

    private static @Nullable Instant time(JsonNode message, String field) {
        Long seconds = Fields.number(message, field + "_unixtime");
        return seconds != null ? ofSeconds(seconds) : ofLocal(Fields.word(message, field));
    }

    /** The time, if Telegram can have written it. */
    static @Nullable Instant ofSeconds(long seconds) {
        boolean possible = seconds >= TELEGRAM.getEpochSecond() && seconds < END.getEpochSecond();
        return possible ? Instant.ofEpochSecond(seconds) : null;
    }

    /** Likewise of {@code 2024-01-15T10:30:00}. */
    static @Nullable Instant ofLocal(@Nullable String local) {
        if (local == null) {
            return null;
        }
        try {
            return ofSeconds(LocalDateTime.parse(local).toEpochSecond(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
