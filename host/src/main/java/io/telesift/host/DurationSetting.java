// SPDX-License-Identifier: Apache-2.0
package io.telesift.host;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a duration that a person wrote: {@code 500ms, 30s, 5m, 12h, 1d} or {@code PT30S, P1D}. Micronaut's own conversion
 * takes the default for what it cannot read, without a word.
 */
public final class DurationSetting {
    private static final Pattern SHORT = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");
    private static final Map<String, Duration> UNITS = Map.of(
            "ms", Duration.ofMillis(1),
            "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1));

    private DurationSetting() {}

    /**
     * A duration above 0.
     *
     * @param variable for the sentence
     * @param example for the sentence
     * @throws IllegalArgumentException if it is none: one sentence
     */
    public static Duration parse(String variable, String text, String example) {
        Duration duration = read(text.strip());
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException(variable + " must be a duration above 0, for example " + example);
        }
        return duration;
    }

    /** Zero for what cannot be read. */
    private static Duration read(String text) {
        Matcher matcher = SHORT.matcher(text.toLowerCase(Locale.ROOT));
        if (matcher.matches()) {
            return UNITS.getOrDefault(matcher.group(2), Duration.ZERO).multipliedBy(Long.parseLong(matcher.group(1)));
        }
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
