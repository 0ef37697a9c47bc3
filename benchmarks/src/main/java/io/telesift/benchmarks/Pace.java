// SPDX-License-Identifier: Apache-2.0
package io.telesift.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How thoroughly to measure. */
enum Pace {
    /** As the benchmarks are annotated, each in a fresh JVM. */
    FULL,
    /** All in this JVM, which disturb each other: for people in a hurry, not for publication. */
    QUICK;

    Collection<RunResult> run(Class<?> benchmark, boolean allocations, String... texts) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        if (allocations) {
            options.addProfiler(GCProfiler.class);
        }
        if (texts.length > 0) {
            options.param("text", texts);
        }
        return new Runner((this == QUICK ? hurried(options, texts.length > 0) : options).build()).run();
    }

    /** The whole corpus takes a good part of a second, a worst case microseconds. */
    private static ChainedOptionsBuilder hurried(ChainedOptionsBuilder options, boolean tiny) {
        TimeValue time = TimeValue.milliseconds(tiny ? 100 : 2_000);
        return options.forks(0)
                .warmupIterations(tiny ? 1 : 3)
                .warmupTime(time)
                .measurementIterations(tiny ? 1 : 2)
                .measurementTime(time);
    }
}
