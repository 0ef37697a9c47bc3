// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.imports;

import io.telesift.collector.source.SkipReason;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what became of a file's messages. Written by one thread, read by any. */
final class Tally {
    static final String MESSAGES = "messages";
    static final String PUBLISHED = "published";
    static final String UNCHANGED = "unchanged";
    static final String DELETIONS = "deletions";
    static final String DEAD_LETTERS = "dead-letters";
    static final String CHATS = "chats";
    private static final String SKIPPED = "skipped.";

    private final Map<String, Long> counts = new ConcurrentHashMap<>();

    void add(String word) {
        counts.merge(word, 1L, Long::sum);
    }

    void add(SkipReason reason) {
        add(SKIPPED + reason.word());
    }

    void set(String word, long count) {
        counts.put(word, count);
    }

    long get(String word) {
        return counts.getOrDefault(word, 0L);
    }

    long skipped() {
        return skippedReasons().values().stream().mapToLong(Long::longValue).sum();
    }

    Map<String, Long> skippedReasons() {
        Map<String, Long> reasons = new TreeMap<>();
        counts.forEach((word, count) -> {
            if (word.startsWith(SKIPPED)) {
                reasons.put(word.substring(SKIPPED.length()), count);
            }
        });
        return reasons;
    }

    Map<String, Long> counts() {
        return Map.copyOf(counts);
    }

    /** Goes on from counts committed earlier. */
    void restore(Map<String, Long> committed) {
        counts.clear();
        counts.putAll(committed);
    }

    /** Another import published those: to this one they are known. */
    void restoreOfAnother(Map<String, Long> committed) {
        restore(committed);
        set(UNCHANGED, get(UNCHANGED) + get(PUBLISHED));
        set(PUBLISHED, 0);
        set(DELETIONS, 0);
    }
}
