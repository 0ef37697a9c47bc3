// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.telesift.common.health.Check;
import io.telesift.common.kafka.ConsumerLoop;
import io.telesift.common.model.TranslationRequest;
import io.telesift.common.model.TranslationResult;
import io.telesift.common.model.TranslationStatus;
import io.telesift.common.topic.Topics;
import io.telesift.host.http.MicronautHttpCalls;
import io.telesift.testkit.HttpStandIn.Reply;
import io.telesift.testkit.TestKafka;
import io.telesift.translator.libretranslate.LibreTranslateProvider;
import io.telesift.translator.libretranslate.LibreTranslateStandIn;
import io.telesift.translator.provider.Breaker;
import io.telesift.translator.provider.Budget;
import io.telesift.translator.provider.ProviderChain;
import io.telesift.translator.provider.SteadyProvider;
import io.telesift.translator.provider.TranslationProvider;
import io.telesift.translator.text.TextHash;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TranslationWorkerIT {
    private static final int CONCURRENCY = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    private final LibreTranslateStandIn server = new LibreTranslateStandIn();
    private final MicronautHttpCalls http = new MicronautHttpCalls(Duration.ofSeconds(5));
    private final TranslationWorker worker = new TranslationWorker(chain(), CONCURRENCY, 1);
    private final ConsumerLoop loop = new ConsumerLoop(
            "translator.worker", kafka.settings(), List.of(Topics.TRANSLATION_REQUEST.name()), CONCURRENCY, worker);

    @BeforeEach
    void start() {
        loop.start();
    }

    @AfterEach
    void close() {
        loop.close();
        worker.close();
        http.close();
        server.close();
        assertThat(server.violations()).isEmpty();
    }

    @Test
    void requests_moreThanABatch_areAnsweredAndBilledOnce() {
        for (int i = 0; i < 3 * CONCURRENCY; i++) {
            send("Текст номер " + i);
        }

        for (int i = 0; i < 3 * CONCURRENCY; i++) {
            assertThat(result("Текст номер " + i).status()).isEqualTo(TranslationStatus.TRANSLATED);
        }
        assertThat(server.billed().values()).containsOnly(1);
    }

    @Test
    void provider_asksToSlowDown_thenTranslatesAndNobodyPaysTwice() {
        server.answerNext(new Reply(429, Map.of("Retry-After", "1"), "{\"error\":\"Slowdown: 2 per 1 second\"}"));
        for (int i = 0; i < CONCURRENCY; i++) {
            send("Медленно " + i);
        }

        for (int i = 0; i < CONCURRENCY; i++) {
            assertThat(result("Медленно " + i).status()).isEqualTo(TranslationStatus.TRANSLATED);
        }
        assertThat(server.billed().values()).containsOnly(1);
    }

    @Test
    void provider_downThenUp_losesNothing() {
        server.down(true);
        for (int i = 0; i < 2 * CONCURRENCY; i++) {
            send("Терпение " + i);
        }
        await().atMost(PATIENCE).until(() -> loop.check().state() == Check.State.DOWN);
        assertThat(loop.check().detail()).startsWith("no reply from 127.0.0.1");

        server.down(false);

        for (int i = 0; i < 2 * CONCURRENCY; i++) {
            assertThat(result("Терпение " + i).status()).isEqualTo(TranslationStatus.TRANSLATED);
        }
        assertThat(server.billed().values()).containsOnly(1);
        await().atMost(PATIENCE).until(() -> loop.check().state() == Check.State.UP);
    }

    @Test
    void provider_cannotDoThePair_isUntranslatedWithTheReason() {
        kafka.send(Topics.TRANSLATION_REQUEST, TextHash.key("Пара", "xx"), new TranslationRequest("Пара", "ru", "xx"));

        TranslationResult result = result("Пара", "xx");

        assertThat(result.status()).isEqualTo(TranslationStatus.UNTRANSLATED);
        assertThat(result.reason()).isEqualTo("unsupported pair: language not supported (libretranslate)");
    }

    private ProviderChain chain() {
        LibreTranslateProvider provider = new LibreTranslateProvider(http, URI.create(server.url()), null);
        TranslationProvider steady =
                new SteadyProvider(provider, new Budget(0, 0, 0, Clock.systemUTC()), new Breaker(Clock.systemUTC()));
        return new ProviderChain(List.of(steady), Clock.systemUTC());
    }

    private static void send(String text) {
        kafka.send(Topics.TRANSLATION_REQUEST, TextHash.key(text, "en"), new TranslationRequest(text, "ru", "en"));
    }

    private static TranslationResult result(String text) {
        return result(text, "en");
    }

    private static TranslationResult result(String text, String target) {
        String key = TextHash.key(text, target);
        return await().atMost(PATIENCE)
                .until(() -> kafka.readAll(Topics.TRANSLATION_RESULT).get(key), found -> found != null);
    }
}
