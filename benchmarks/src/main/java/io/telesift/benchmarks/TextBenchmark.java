// SPDX-License-Identifier: Apache-2.0
package io.telesift.benchmarks;

import io.telesift.common.model.Chat;
import io.telesift.common.model.ChatType;
import io.telesift.common.model.TextForm;
import io.telesift.engine.rule.MessageView;
import io.telesift.engine.rule.RuleCompiler;
import io.telesift.engine.rule.RuleFile;
import io.telesift.engine.rule.RuleMatcher;
import io.telesift.engine.rule.RulePack;
import io.telesift.engine.text.LanguageDetector;
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
 * Rules and language: one operation reads the whole corpus on one core. The secondary result {@code bytes} is the rate in
 * bytes of UTF-8 a second, {@code nanos} the processor time in a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TextBenchmark {
    private static final Chat CHAT = new Chat(1, ChatType.CHANNEL, null, null);

    private final Corpus corpus = Corpus.of(10_000, 20261122);
    private final RuleMatcher rules = RuleCompiler.compile(
            RuleFile.read(RulePack.shipped(), "shipped pack").rules());

    /** The shipped rules on all messages. */
    @Benchmark
    public void rules(Volume volume, Blackhole sink) {
        volume.start();
        for (String message : corpus.messages()) {
            sink.consume(rules.match(new MessageView(CHAT, TextForm.ORIGINAL, "und", message, List.of())));
        }
        volume.stop(corpus.bytes());
    }

    /** The language of all messages. */
    @Benchmark
    public void language(Volume volume, Blackhole sink) {
        volume.start();
        corpus.messages().forEach(message -> sink.consume(LanguageDetector.detect(message)));
        volume.stop(corpus.bytes());
    }
}
