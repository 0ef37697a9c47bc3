// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import io.telesift.common.model.Finding;
import io.telesift.common.model.IndicatorKey;
import io.telesift.common.model.Translation;
import io.telesift.common.topic.Topics;
import io.telesift.engine.ioc.IndicatorExtractor;
import io.telesift.engine.ioc.IndicatorExtractors;
import io.telesift.host.HostApplication;
import io.telesift.testkit.TestKafka;
import io.telesift.translator.libretranslate.LibreTranslateStandIn;
import io.telesift.translator.topology.Samples;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Messages through topology, memory and worker to a translator that takes 200 ms a call. The figures of the issue:
 * {@code -Dtelesift.rate.messages=10000}, and {@code telesift.rate.concurrency}, {@code telesift.rate.batch}.
 */
class TranslatorRateIT {
    private static final int MESSAGES = Integer.getInteger("telesift.rate.messages", 1_200);
    private static final int CONCURRENCY = Integer.getInteger("telesift.rate.concurrency", 16);
    private static final int BATCH = Integer.getInteger("telesift.rate.batch", 1);
    private static final Duration LATENCY = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Of the rate that concurrency and latency allow; the machine that tests share may be busy. */
    private static final double LEAST_SHARE = 0.75;

    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    @TempDir
    Path data;

    @Test
    void messages_aThirdOfThemRepeated_arePaidOnceAtTheRateThatLatencyAllows() {
        try (LibreTranslateStandIn server = new LibreTranslateStandIn()) {
            server.delay(LATENCY);
            for (int i = 0; i < MESSAGES; i++) {
                String key = Samples.CHAT.id() + ":" + i;
                kafka.send(Topics.MESSAGE_STATE, key, Samples.message(i, 1, "ru", text(i)));
            }
            int distinct = MESSAGES - MESSAGES / 3;
            double share = run(server, distinct);

            assertThat(server.billed()).hasSize(distinct);
            assertThat(server.billed().values()).containsOnly(1);
            assertThat(share).isGreaterThan(LEAST_SHARE);
            assertIndicatorsKept();
            assertThat(server.violations()).isEmpty();
        }
    }

    /** Every third text was there before. */
    private static String text(int i) {
        int number = i % 3 == 2 ? i - 1 : i;
        return "Атака " + word(number) + ": http://host" + number + ".evil.com/gate и 198.51.100." + number % 250;
    }

    /** In letters: a number that matters is hidden, and then many texts were one to the translator. */
    private static String word(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> "абвгдежзик".substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining("", "слово", ""));
    }

    private double run(LibreTranslateStandIn server, int distinct) {
        ApplicationContext service = start(server);
        try (service) {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> !server.calls().isEmpty());
            long begin = System.nanoTime();
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> server.billed().size() == distinct);
            double seconds = (System.nanoTime() - begin) / 1e9;
            await().atMost(PATIENCE)
                    .until(() -> kafka.readAll(Topics.TRANSLATION).size() == MESSAGES);
            double share = distinct / seconds / (CONCURRENCY * BATCH / (LATENCY.toMillis() / 1e3));
            System.out.printf(
                    Locale.ROOT,
                    "%d messages, %d texts in %.1f s: %.1f texts/s, %.1f %% of what %d x %d in flight allow%n",
                    MESSAGES,
                    distinct,
                    seconds,
                    distinct / seconds,
                    100 * share,
                    CONCURRENCY,
                    BATCH);
            return share;
        }
    }

    private static void assertIndicatorsKept() {
        IndicatorExtractor extractor = IndicatorExtractors.standard();
        for (Translation row : kafka.readAll(Topics.TRANSLATION).values()) {
            assertThat(row.text()).as(String.valueOf(row.reason())).isNotNull();
            assertThat(indicators(extractor, String.valueOf(row.text())))
                    .isEqualTo(indicators(extractor, row.snapshot().text()));
        }
    }

    private static Set<IndicatorKey> indicators(IndicatorExtractor extractor, String text) {
        return extractor.extract(text).stream().map(Finding::key).collect(Collectors.toSet());
    }

    private ApplicationContext start(LibreTranslateStandIn server) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("translator.provider", "libretranslate");
        settings.put("translator.url", server.url());
        settings.put("translator.concurrency", Integer.toString(CONCURRENCY));
        settings.put("translator.batch", Integer.toString(BATCH));
        settings.put("micronaut.server.port", -1);
        settings.put("kafka.bootstrap-servers", kafka.settings().bootstrapServers());
        settings.put("telesift.data-dir", data.toString());
        return HostApplication.start("translator", settings);
    }
}
