// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which ids of a chat were read: disjoint spans, ascending, with a gap between each two. Their number is bounded: where
 * there are too many, the shortest one inside is forgotten, so that its ids are read again. What is said to be read was.
 *
 * @param spans at most {@link #MOST_SPANS}
 */
public record Coverage(List<IdSpan> spans) {
    /** Some 20 bytes each in the checkpoint. */
    static final int MOST_SPANS = 64;

    /** Nothing was read. */
    public static final Coverage NONE = new Coverage(List.of());

    public Coverage {
        spans = List.copyOf(spans);
    }

    /** With {@code (after, upTo]} read as well; nothing changes if that holds no id. */
    public Coverage add(long after, long upTo) {
        long from = Math.max(0, after);
        if (upTo <= from) {
            return this;
        }
        IdSpan joined = new IdSpan(from, upTo);
        List<IdSpan> all = new ArrayList<>();
        for (IdSpan span : spans) {
            if (span.touches(joined)) {
                joined = joined.join(span);
            } else {
                all.add(span);
            }
        }
        all.add(joined);
        all.sort(Comparator.comparingLong(IdSpan::after));
        return new Coverage(bounded(all));
    }

    /** The first span tells where the backfill stands, the last one what is newest: both stay. */
    private static List<IdSpan> bounded(List<IdSpan> all) {
        while (all.size() > MOST_SPANS) {
            all.remove(all.subList(1, all.size() - 1).stream()
                    .min(Comparator.comparingLong(IdSpan::length))
                    .orElseThrow());
        }
        return all;
    }

    /** Nothing read at all? */
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** Was this id read? */
    public boolean holds(long id) {
        return spans.stream().anyMatch(span -> span.holds(id));
    }

    /** The largest id read, 0 if none was. */
    public long newest() {
        return spans.isEmpty() ? 0 : spans.get(spans.size() - 1).upTo();
    }

    /** Nothing at or below this id was read: a backfill goes on here, downwards. 0 if nothing was read or all was. */
    public long oldest() {
        return spans.isEmpty() ? 0 : spans.get(0).after();
    }

    /** The largest id up to which nothing is open, from {@link #oldest()} on; 0 if nothing was read. */
    public long contiguous() {
        return spans.isEmpty() ? 0 : spans.get(0).upTo();
    }

    /** What lies open between {@link #oldest()} and {@link #newest()}, ascending. */
    public List<IdSpan> gaps() {
        List<IdSpan> gaps = new ArrayList<>();
        for (int i = 1; i < spans.size(); i++) {
            gaps.add(spans.get(i - 1).gapTo(spans.get(i)));
        }
        return gaps;
    }

    /** {@code <after>-<upTo> ...}, in base 36. */
    String write() {
        StringBuilder words = new StringBuilder();
        for (IdSpan span : spans) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(Long.toString(span.after(), Character.MAX_RADIX))
                    .append('-')
                    .append(Long.toString(span.upTo(), Character.MAX_RADIX));
        }
        return words.toString();
    }

    /** Reads {@link #write()} back; words that are something else count as not read. */
    static Coverage read(String words) {
        Coverage coverage = NONE;
        for (String word : words.split(" ", -1)) {
            coverage = coverage.with(word);
        }
        return coverage;
    }

    private Coverage with(String word) {
        int dash = word.indexOf('-');
        try {
            return dash < 0 ? this : add(number(word, 0, dash), number(word, dash + 1, word.length()));
        } catch (NumberFormatException e) {
            return this;
        }
    }

    private static long number(String word, int from, int to) {
        return Long.parseLong(word, from, to, Character.MAX_RADIX);
    }
}
