// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When a chat usually posts, and whether it has gone silent. Remembers the hours in which something was posted, so that
 * nights and weekends are part of the usual; the order in which messages are read does not matter.
 *
 * @param hours whole hours since the epoch, at most {@link #MOST_HOURS}, the newest ones
 */
record Rhythm(SortedSet<Long> hours) {
    /** Eleven days of a chat that never sleeps, years of one that posts weekly. */
    static final int MOST_HOURS = 256;

    static final Rhythm NONE = new Rhythm(new TreeSet<>());

    /** Fewer pauses tell nothing. */
    private static final int FEWEST_PAUSES = 8;

    /** A pause is worth a word when it is half as long again as the usual long ones, and never below this. */
    private static final Duration SHORTEST = Duration.ofHours(2);

    private static final long HOUR = Duration.ofHours(1).toSeconds();

    Rhythm posted(Instant date) {
        long hour = Math.floorDiv(date.getEpochSecond(), HOUR);
        boolean full = hours.size() >= MOST_HOURS;
        if (hours.contains(hour) || (full && hour < hours.first())) {
            return this;
        }
        SortedSet<Long> all = new TreeSet<>(hours);
        all.add(hour);
        return new Rhythm(all.size() > MOST_HOURS ? all.tailSet(hours.first() + 1) : all);
    }

    /** The longest pause that is usual: the second longest known, for one outage must not hide the next. */
    Optional<Duration> usualPause() {
        List<Long> pauses = new ArrayList<>();
        Long before = null;
        for (Long hour : hours) {
            if (before != null) {
                pauses.add(hour - before);
            }
            before = hour;
        }
        if (pauses.size() < FEWEST_PAUSES) {
            return Optional.empty();
        }
        pauses.sort(Comparator.reverseOrder());
        return Optional.of(Duration.ofHours(pauses.get(1)));
    }

    /** Has it said nothing for longer than is usual? Unknown counts as no. */
    boolean silent(Instant last, Instant now) {
        Duration pause = Duration.between(last, now);
        return usualPause()
                .map(usual -> usual.multipliedBy(3).dividedBy(2))
                .filter(limit -> pause.compareTo(limit) > 0 && pause.compareTo(SHORTEST) > 0)
                .isPresent();
    }

    /** Differences to the hour before, in base 36. */
    String write() {
        StringBuilder words = new StringBuilder();
        long before = 0;
        for (long hour : hours) {
            words.append(words.isEmpty() ? "" : " ").append(Long.toString(hour - before, Character.MAX_RADIX));
            before = hour;
        }
        return words.toString();
    }

    static Rhythm read(String words) {
        SortedSet<Long> hours = new TreeSet<>();
        try {
            long hour = 0;
            for (String word : words.isEmpty() ? new String[0] : words.split(" ", -1)) {
                hour += Long.parseLong(word, Character.MAX_RADIX);
                hours.add(hour);
            }
        } catch (NumberFormatException e) {
            return NONE;
        }
        return new Rhythm(hours);
    }
}
