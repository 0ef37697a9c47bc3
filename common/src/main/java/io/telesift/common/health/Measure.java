// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.health;

import java.util.Map;

/**
 * One figure about a part of a service, for a monitoring system.
 *
 * @param name as in Prometheus: {@code telesift_collector_gaps}; of a counter it ends in {@code _total}
 * @param help one line, the same for every measure of this name
 * @param labels tell measures of one name apart; words of our own only
 * @param value of a counter: since the process started
 */
public record Measure(String name, Kind kind, String help, Map<String, String> labels, double value) {
    private static final int LONGEST_LABEL = 60;

    /** How its value moves. */
    public enum Kind {
        /** Up and down. */
        GAUGE,
        /** Only up. */
        COUNTER
    }

    /**
     * Labels multiply what a monitoring system must keep, for ever: nothing from a message or of a channel may become one.
     *
     * @throws IllegalArgumentException if a label's value is no short word in lower-case ASCII
     */
    public Measure {
        labels = Map.copyOf(labels);
        if (!labels.values().stream().allMatch(Measure::isWord)) {
            throw new IllegalArgumentException("a label of " + name + " is no word of ours");
        }
    }

    /** A figure that goes up and down. */
    public static Measure gauge(String name, String help, Map<String, String> labels, double value) {
        return new Measure(name, Kind.GAUGE, help, labels, value);
    }

    /** A number of things; above 2^53 to the nearest that a double can hold. */
    public static Measure gauge(String name, String help, Map<String, String> labels, long count) {
        return new Measure(name, Kind.GAUGE, help, labels, (double) count);
    }

    /** A number of things that only goes up; above 2^53 to the nearest that a double can hold. */
    public static Measure counter(String name, String help, Map<String, String> labels, long count) {
        return new Measure(name, Kind.COUNTER, help, labels, (double) count);
    }

    private static boolean isWord(String label) {
        return label.length() <= LONGEST_LABEL && label.chars().allMatch(Measure::isPlain);
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || ".-_ ".indexOf(c) >= 0;
    }
}
