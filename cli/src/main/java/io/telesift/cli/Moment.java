// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** A time as people type it: a day (UTC), an instant, or how long ago. */
final class Moment {
    private Moment() {}

    /** The instant as ISO 8601 text. */
    static String of(String option, String text) {
        return of(option, text, Instant.now()).toString();
    }

    static Instant of(String option, String text, Instant now) {
        String trimmed = text.strip();
        try {
            if (trimmed.length() == "2026-11-20".length()) {
                return LocalDate.parse(trimmed).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            if (trimmed.contains("T")) {
                return OffsetDateTime.parse(trimmed).toInstant();
            }
            return now.minus(ago(trimmed.toUpperCase(Locale.ROOT)));
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    option + " " + text + ": no time; give 2026-11-20, 2026-11-20T09:00:00Z, 36h, 7d or 2w");
        }
    }

    private static Duration ago(String text) {
        if (text.endsWith("W")) {
            return Duration.ofDays(7).multipliedBy(Long.parseLong(text.substring(0, text.length() - 1)));
        }
        return Duration.parse(text.endsWith("D") ? "P" + text : "PT" + text);
    }
}
