// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a channel's history is wanted when it is first watched.
 *
 * @param count days or posts; 0 for {@link Kind#NONE} and {@link Kind#ALL}
 */
public record Backfill(Kind kind, int count) {
    private static final Pattern COUNTED = Pattern.compile("(days|posts):([1-9][0-9]{0,8})");

    /** What the count counts. */
    public enum Kind {
        NONE,
        DAYS,
        POSTS,
        ALL
    }

    /**
     * Reads {@code none}, {@code all}, {@code days:30} or {@code posts:200}.
     *
     * @throws IllegalArgumentException if it is none of these, in one line
     */
    public static Backfill parse(String text) {
        Matcher counted = COUNTED.matcher(text);
        if (counted.matches()) {
            Kind kind = counted.group(1).equals("days") ? Kind.DAYS : Kind.POSTS;
            return new Backfill(kind, Integer.parseInt(counted.group(2)));
        }
        return switch (text) {
            case "none" -> new Backfill(Kind.NONE, 0);
            case "all" -> new Backfill(Kind.ALL, 0);
            default -> throw new IllegalArgumentException("backfill must be none, all, days:N or posts:N, not " + text);
        };
    }
}
