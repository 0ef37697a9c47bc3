// SPDX-License-Identifier: Apache-2.0
package io.telesift.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark measured, in MB (10^6 bytes) of UTF-8 by second of processor time.
 *
 * @param name of the method, or of the text for a worst case
 * @param sorted by iteration, slowest first
 */
record Rate(String name, List<Double> sorted) {
    private static final double NANOS_TO_MEGA = 1e3;

    static Rate of(String name, RunResult result) {
        return new Rate(
                name,
                result.getBenchmarkResults().stream()
                        .flatMap(fork -> fork.getIterationResults().stream())
                        .map(iteration -> rate(iteration.getSecondaryResults()))
                        .sorted()
                        .toList());
    }

    double median() {
        return sorted.get(sorted.size() / 2);
    }

    double slowest() {
        return sorted.get(0);
    }

    double fastest() {
        return sorted.get(sorted.size() - 1);
    }

    @SuppressWarnings("rawtypes") // JMH's own signature
    static double secondary(Map<String, Result> results, String name) {
        return Objects.requireNonNull(results.get(name), name).getScore();
    }

    @SuppressWarnings("rawtypes")
    private static double rate(Map<String, Result> counters) {
        return NANOS_TO_MEGA * secondary(counters, "bytes") / secondary(counters, "nanos");
    }
}
