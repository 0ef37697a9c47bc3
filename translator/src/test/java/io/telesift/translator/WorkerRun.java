// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator;

import static org.awaitility.Awaitility.await;

import io.telesift.common.kafka.ConsumerLoop;
import io.telesift.common.model.TranslationRequest;
import io.telesift.common.model.TranslationResult;
import io.telesift.common.topic.Topics;
import io.telesift.engine.ioc.IndicatorExtractors;
import io.telesift.testkit.TestKafka;
import io.telesift.translator.guard.Glossary;
import io.telesift.translator.guard.GuardedProvider;
import io.telesift.translator.guard.TokenGuard;
import io.telesift.translator.provider.Breaker;
import io.telesift.translator.provider.Budget;
import io.telesift.translator.provider.ProviderChain;
import io.telesift.translator.provider.SteadyProvider;
import io.telesift.translator.provider.TranslationProvider;
import io.telesift.translator.text.TextHash;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real worker on a real broker, with providers kept as the service keeps them. */
final class WorkerRun implements AutoCloseable {
    private final TestKafka kafka;
    private final TranslationWorker worker;
    private final ConsumerLoop loop;

    WorkerRun(TestKafka kafka, int concurrency, int texts, TranslationProvider... providers) {
        Clock clock = Clock.systemUTC();
        TokenGuard guard = new TokenGuard(IndicatorExtractors.standard(), Glossary.EMPTY);
        List<TranslationProvider> steady = Stream.of(providers)
                .<TranslationProvider>map(one -> new SteadyProvider(
                        new GuardedProvider(one, guard), new Budget(0, 0, 0, clock), new Breaker(clock)))
                .toList();
        this.kafka = kafka;
        ProviderChain chain = new ProviderChain(steady, clock);
        worker = new TranslationWorker(chain, concurrency, texts);
        loop = new ConsumerLoop(
                "translator.worker",
                kafka.settings(),
                List.of(Topics.TRANSLATION_REQUEST.name()),
                concurrency * texts,
                worker);
        loop.start();
    }

    ConsumerLoop loop() {
        return loop;
    }

    /** Asks for texts {@code <word> 0}, {@code <word> 1} and so on. */
    List<String> send(String word, int count) {
        List<String> texts = Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> word + " " + i)
                .toList();
        texts.forEach(text -> kafka.send(
                Topics.TRANSLATION_REQUEST, TextHash.key(text, "en"), new TranslationRequest(text, "ru", "en")));
        return texts;
    }

    /** What became of them, in the same order. */
    List<TranslationResult> results(List<String> texts, Duration patience) {
        Map<String, TranslationResult> all = await().atMost(patience)
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> kafka.readAll(Topics.TRANSLATION_RESULT),
                        found -> texts.stream().allMatch(text -> found.containsKey(TextHash.key(text, "en"))));
        return texts.stream().map(text -> all.get(TextHash.key(text, "en"))).toList();
    }

    @Override
    public void close() {
        loop.close();
        worker.close();
    }
}
