// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.telesift.common.health.Check;
import io.telesift.common.model.TranslationResult;
import io.telesift.common.model.TranslationStatus;
import io.telesift.host.http.MicronautHttpCalls;
import io.telesift.testkit.HttpStandIn.Reply;
import io.telesift.testkit.TestKafka;
import io.telesift.translator.deepl.DeepLProvider;
import io.telesift.translator.deepl.DeepLStandIn;
import io.telesift.translator.libretranslate.LibreTranslateProvider;
import io.telesift.translator.libretranslate.LibreTranslateStandIn;
import io.telesift.translator.provider.TranslationProvider;
import io.telesift.translator.provider.TranslatorStandIn;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever a provider does, every request ends translated or with a reason, and hardly anybody pays twice. */
class ProviderFaultsIT {
    private static final int CONCURRENCY = 4;
    private static final int TEXTS = 3;
    private static final int MANY = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    private final DeepLStandIn deepl = new DeepLStandIn();
    private final LibreTranslateStandIn libre = new LibreTranslateStandIn();
    private final MicronautHttpCalls http = new MicronautHttpCalls(Duration.ofSeconds(1));

    @AfterEach
    void close() {
        http.close();
        deepl.close();
        libre.close();
        assertThat(deepl.violations()).isEmpty();
        assertThat(libre.violations()).isEmpty();
    }

    @Test
    void down_thenUp_everythingIsTranslatedAndPaidOnce() {
        try (WorkerRun run = run(deepl())) {
            deepl.down(true);
            List<String> texts = run.send("Отключено", MANY);
            await().atMost(PATIENCE).until(() -> run.loop().check().state() != Check.State.UP);
            deepl.down(false);

            assertThat(run.results(texts, PATIENCE)).allMatch(ProviderFaultsIT::isTranslated);
        }
        assertThat(deepl.billed()).hasSize(MANY);
        assertThat(deepl.billed().values()).containsOnly(1);
    }

    @Test
    void down_withAFallback_theFallbackTranslates() {
        try (WorkerRun run = run(deepl(), libre())) {
            deepl.down(true);

            assertThat(run.results(run.send("Запасной", MANY), PATIENCE))
                    .allMatch(result -> isTranslated(result) && "libretranslate".equals(result.provider()));
        }
        assertThat(libre.billed().values()).containsOnly(1);
    }

    @Test
    void storm429_nobodyAsksEarlyAndAllAreTranslatedOnce() {
        try (WorkerRun run = run(deepl())) {
            for (int i = 0; i < 2 * CONCURRENCY; i++) {
                deepl.answerNext(i % 2 == 0 ? new Reply(429, Map.of("Retry-After", "1"), "") : retry(1.5));
            }

            assertThat(run.results(run.send("Шторм", MANY), PATIENCE)).allMatch(ProviderFaultsIT::isTranslated);
        }
        assertThat(deepl.billed().values()).containsOnly(1);
        assertThat(deepl.calls()).hasSizeLessThan(MANY / TEXTS + 4 * CONCURRENCY);
    }

    private static Reply retry(double seconds) {
        return new Reply(429, Map.of("Retry-After", Double.toString(seconds)), "");
    }

    @Test
    void quotaEndsMidway_theRestCarriesTheReasonWithoutMoreCalls() {
        deepl.quota(400);
        try (WorkerRun run = run(deepl())) {
            List<TranslationResult> results = run.results(run.send("Квота кончается", MANY), PATIENCE);

            assertThat(results).anyMatch(ProviderFaultsIT::isTranslated);
            assertThat(results)
                    .filteredOn(result -> !isTranslated(result))
                    .isNotEmpty()
                    .allMatch(result -> String.valueOf(result.reason()).startsWith("quota: "));
        }
        assertThat(deepl.billed().values()).containsOnly(1);
        assertThat(deepl.calls()).hasSizeLessThan(MANY / TEXTS);
    }

    @Test
    void quotaEndsMidway_theFallbackTranslatesTheRest() {
        deepl.quota(400);
        try (WorkerRun run = run(deepl(), libre())) {
            List<TranslationResult> results = run.results(run.send("Квота и запас", MANY), PATIENCE);

            assertThat(results).allMatch(ProviderFaultsIT::isTranslated);
            assertThat(results).extracting(TranslationResult::provider).contains("deepl", "libretranslate");
        }
        assertThat(deepl.billed().size() + libre.billed().size()).isEqualTo(MANY);
    }

    @Test
    void wrongAnswersAndTruncatedJson_areAskedAgainInSmallerCallsOrCarryAReason() {
        for (int i = 0; i < 6; i++) {
            deepl.answerNext(Reply.json(200, i % 2 == 0 ? "{\"translations\":[{\"text\":\"Good mor" : "{}"));
        }
        try (WorkerRun run = run(deepl())) {
            List<TranslationResult> results = run.results(run.send("Обрыв", MANY), PATIENCE);

            assertThat(results)
                    .allMatch(result -> isTranslated(result)
                            || String.valueOf(result.reason()).startsWith("bad result: "));
            assertThat(results).filteredOn(ProviderFaultsIT::isTranslated).hasSizeGreaterThan(MANY - 7);
        }
    }

    @Test
    void hangs_forAMinuteEach_endWithTheTimeLimitAndAreAskedAgain() {
        try (WorkerRun run = run(deepl())) {
            deepl.delay(Duration.ofSeconds(60));
            List<String> texts = run.send("Зависание", MANY);
            await().atMost(PATIENCE).until(() -> run.loop().check().state() != Check.State.UP);
            deepl.delay(Duration.ZERO);

            assertThat(run.results(texts, PATIENCE)).allMatch(ProviderFaultsIT::isTranslated);
        }
        assertThat(deepl.billed().values()).containsOnly(1);
    }

    @Test
    void oneTextThatAlwaysBreaksTheConnection_endsWithAReasonAndTheOthersAreTranslated() {
        deepl.breaksAt("Яд 5");
        try (WorkerRun run = run(deepl())) {
            List<TranslationResult> results = run.results(run.send("Яд", 20), PATIENCE);

            assertThat(results.get(5).status()).isEqualTo(TranslationStatus.UNTRANSLATED);
            assertThat(results.get(5).reason()).startsWith("provider down: no reply from 127.0.0.1");
            assertThat(results).filteredOn(ProviderFaultsIT::isTranslated).hasSizeGreaterThanOrEqualTo(20 - TEXTS);
        }
    }

    private static boolean isTranslated(TranslationResult result) {
        return result.status() == TranslationStatus.TRANSLATED;
    }

    private WorkerRun run(TranslationProvider... providers) {
        return new WorkerRun(kafka, CONCURRENCY, TEXTS, providers);
    }

    private TranslationProvider deepl() {
        return new DeepLProvider(http, URI.create(deepl.url()), TranslatorStandIn.KEY);
    }

    private TranslationProvider libre() {
        return new LibreTranslateProvider(http, URI.create(libre.url()), null);
    }
}
