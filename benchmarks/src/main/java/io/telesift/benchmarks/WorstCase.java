// SPDX-License-Identifier: Apache-2.0
package io.telesift.benchmarks;

import io.telesift.engine.ioc.IndicatorExtractor;
import io.telesift.engine.ioc.IndicatorExtractors;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One operation reads one message of {@link WorstTexts} a few times; {@link SpeedReport} runs it on all of them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class WorstCase {
    private static final IndicatorExtractor EXTRACTOR = IndicatorExtractors.standard();
    private static final Corpus ORDINARY = Corpus.of(2_500, 1);
    private static final int ROUNDS = 10;
    private static final int AT_ONCE = 8;

    /** A name in {@link WorstTexts}. */
    @Param("`a.` x2048")
    public String text = "";

    private byte[] utf8 = {};

    /** The compiler shall know ordinary messages first, as in a service: a profile of one text alone flatters. */
    @Setup
    public void prepare(Blackhole sink) {
        utf8 = WorstTexts.utf8(Objects.requireNonNull(WorstTexts.all().get(text), text));
        for (int round = 0; round < ROUNDS; round++) {
            ORDINARY.utf8().forEach(message -> sink.consume(EXTRACTOR.extract(message)));
        }
    }

    /** All types, from UTF-8; several at once, so that asking for the time costs nothing beside. */
    @Benchmark
    public void worst(Volume volume, Blackhole sink) {
        volume.start();
        for (int i = 0; i < AT_ONCE; i++) {
            sink.consume(EXTRACTOR.extract(utf8));
        }
        volume.stop((long) AT_ONCE * utf8.length);
    }
}
