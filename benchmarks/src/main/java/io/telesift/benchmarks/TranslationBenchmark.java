// SPDX-License-Identifier: Apache-2.0
package io.telesift.benchmarks;

import io.telesift.engine.ioc.IndicatorExtractors;
import io.telesift.engine.text.LanguageDetector;
import io.telesift.translator.guard.Glossary;
import io.telesift.translator.guard.Masked;
import io.telesift.translator.guard.TokenGuard;
import io.telesift.translator.text.Speech;
import io.telesift.translator.text.TextHash;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What a translation costs the translator itself, without the call: one operation is 10,000 messages on one core, so that
 * 1.5 seconds an operation are 150 microseconds a message.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TranslationBenchmark {
    private final Corpus corpus = Corpus.of(10_000, 20261122);
    private final TokenGuard guard = new TokenGuard(IndicatorExtractors.standard(), Glossary.EMPTY);

    /** Is there anything to translate, in which language, under which key? */
    @Benchmark
    public void plan(Blackhole sink) {
        for (String message : corpus.messages()) {
            sink.consume(LanguageDetector.detect(message));
            sink.consume(Speech.in(message, List.of()));
            sink.consume(TextHash.key(message, "en"));
        }
    }

    /** Masks, and restores what an honest translator gave back. */
    @Benchmark
    public void guard(Blackhole sink) {
        for (String message : corpus.messages()) {
            Masked masked = guard.mask(message, List.of(), "en");
            sink.consume(masked.restore(masked.text()));
        }
    }
}
