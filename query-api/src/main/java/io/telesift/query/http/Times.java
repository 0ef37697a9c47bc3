// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as people write them. */
final class Times {
    private static final Pattern AGO = Pattern.compile("([0-9]{1,5})([mhdw])");
    private static final Map<String, Duration> UNITS = Map.of(
            "m", Duration.ofMinutes(1), "h", Duration.ofHours(1), "d", Duration.ofDays(1), "w", Duration.ofDays(7));

    private Times() {}

    /**
     * {@code 2026-11-22} (begin of the day in UTC), {@code 2026-11-22T08:30:00Z} (any offset), or {@code 7d}: so long ago.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Instant read(String text, Clock clock) {
        try {
            Matcher ago = AGO.matcher(text);
            if (ago.matches()) {
                Duration unit = UNITS.getOrDefault(ago.group(2), Duration.ZERO);
                return clock.instant().minus(unit.multipliedBy(Long.parseLong(ago.group(1))));
            }
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "a time such as 2026-11-22, 2026-11-22T08:30:00Z or 7d (m, h, d, w ago)", e);
        }
    }
}
