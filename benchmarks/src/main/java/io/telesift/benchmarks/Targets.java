// SPDX-License-Identifier: Apache-2.0
package io.telesift.benchmarks;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What speed must reach on any machine: a ratio, a floor and a ceiling. */
final class Targets {
    private static final double OF_AUTOLINK = 0.6;
    private static final double WORST_MB = 50;
    private static final double QUIET_BYTES = 200;

    private Targets() {}

    /** Prints the verdict; whether all targets are met. */
    static boolean verdict(Map<String, Double> speed, Map<String, Double> allocated, Map<String, Double> worst) {
        double ratio = of(speed, "fromBytes") / of(speed, "autolink");
        double slowest = Collections.min(worst.values());
        System.out.println("\n| target | measured | |\n|---|--:|---|");
        boolean fast = line("from bytes, x autolink >= " + OF_AUTOLINK, ratio, ratio >= OF_AUTOLINK);
        boolean steady = line("slowest worst case, MB/s >= " + WORST_MB, slowest, slowest >= WORST_MB);
        double bytes = of(allocated, "quietBytes");
        boolean lean = line("bytes allocated by quiet message < " + QUIET_BYTES, bytes, bytes < QUIET_BYTES);
        return fast && steady && lean;
    }

    private static boolean line(String target, double measured, boolean met) {
        System.out.printf(Locale.ROOT, "| %s | %.2f | %s |%n", target, measured, met ? "met" : "**missed**");
        return met;
    }

    private static double of(Map<String, Double> measured, String name) {
        return Objects.requireNonNull(measured.get(name), name);
    }
}
