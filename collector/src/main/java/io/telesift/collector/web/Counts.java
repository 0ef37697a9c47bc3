// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as the preview writes it: {@code 950}, {@code 10 518}, {@code 4.85K}, {@code 1,2M}.
 *
 * @param rounded written with a letter, so only its first digits are known
 */
record Counts(long value, boolean rounded) {
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9})(?:[.,]([0-9]{1,3}))?([KMB]?)(?![A-Za-z0-9])");
    private static final Map<String, Long> LETTERS = Map.of("", 1L, "K", 1_000L, "M", 1_000_000L, "B", 1_000_000_000L);

    /** Nothing if no number stands at the beginning. */
    static @Nullable Counts of(@Nullable String written) {
        if (written == null || written.length() > 40) {
            return null;
        }
        Matcher number =
                NUMBER.matcher(written.strip().replaceAll("(?<=[0-9])[\\s\\u00a0\\u202f\\u2009]+(?=[0-9])", ""));
        return number.lookingAt() ? of(number.group(1), number.group(2), number.group(3)) : null;
    }

    private static Counts of(String whole, @Nullable String part, String letter) {
        if (letter.isEmpty()) {
            // "1,234" is a thousand and more; a fraction makes no sense without a letter.
            return new Counts(Long.parseLong(part == null ? whole : whole + part), false);
        }
        BigDecimal number = new BigDecimal(part == null ? whole : whole + "." + part);
        return new Counts(
                number.multiply(BigDecimal.valueOf(LETTERS.getOrDefault(letter, 1L)))
                        .longValue(),
                true);
    }

    /** Fits an {@code int}. */
    int small() {
        return (int) Math.min(value, Integer.MAX_VALUE);
    }
}
