// SPDX-License-Identifier: Apache-2.0
package io.telesift.benchmarks;

import io.telesift.engine.ioc.IndicatorExtractor;
import io.telesift.engine.ioc.IndicatorExtractors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Messages without findings: one operation is one message, so that {@code -prof gc} tells the bytes it allocates. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class QuietMessages {
    private static final int COUNT = 10_000;

    private final Corpus corpus = Corpus.quiet(COUNT);
    private final IndicatorExtractor extractor = IndicatorExtractors.standard();

    /** A message in which something is found would count for what it found. */
    @Setup
    public void check() {
        for (String message : corpus.messages()) {
            if (!extractor.extract(message).isEmpty()) {
                throw new IllegalStateException("not quiet: " + extractor.extract(message));
            }
        }
    }

    /** From UTF-8. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void quietBytes(Blackhole sink) {
        corpus.utf8().forEach(message -> sink.consume(extractor.extract(message)));
    }

    /** From strings. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void quietStrings(Blackhole sink) {
        corpus.messages().forEach(message -> sink.consume(extractor.extract(message)));
    }
}
