// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import io.telesift.common.model.Finding;
import io.telesift.common.model.IndicatorKey;
import io.telesift.common.model.Translation;
import io.telesift.common.model.TranslationStatus;
import io.telesift.common.topic.Topics;
import io.telesift.engine.ioc.IndicatorExtractors;
import io.telesift.host.HostApplication;
import io.telesift.testkit.TestKafka;
import io.telesift.translator.apertium.ApertiumServer;
import io.telesift.translator.topology.Samples;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A real engine at the end of the real path: message, topic, worker, Apertium, topic. */
@Tag("full")
class ApertiumIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final List<String> ENGLISH = List.of(
            "The attacker stole passwords from the bank, see http://evil.com/a?b=1 for the data.",
            "New malware with hash " + SHA256 + " attacks servers in Spain.",
            "The server 198.51.100.7 exploits CVE-2026-12345.\n\nThe second line ☀️ has an emoji.");

    /** Debian 12's rus-ukr dies of its second word, and is started anew by the server. */
    private static final String DEADLY = "Сегодня ночью банк не работает";

    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    @TempDir
    Path data;

    @Test
    void messages_throughARealEngine_areTranslatedWithTheirIndicators() throws Exception {
        try (ApertiumServer engine = new ApertiumServer();
                ApplicationContext service = start(engine)) {
            assertThat(service.isRunning()).isTrue();
            for (int i = 0; i < ENGLISH.size(); i++) {
                kafka.send(Topics.MESSAGE_STATE, key(i), Samples.message(i, 1, "en", ENGLISH.get(i)));
            }
            kafka.send(Topics.MESSAGE_STATE, key(9), Samples.message(9, 1, "ru", "Мы взломали банк сегодня"));
            kafka.send(Topics.MESSAGE_STATE, key(10), Samples.message(10, 1, "ru", DEADLY));

            Map<String, Translation> rows = await().atMost(PATIENCE)
                    .until(() -> kafka.readAll(Topics.TRANSLATION), found -> found.size() == 10);

            for (int i = 0; i < ENGLISH.size(); i++) {
                assertTranslated(row(rows, i, "es"), ENGLISH.get(i));
            }
            assertThat(row(rows, 0, "es").text()).startsWith("El atacante robó contraseñas");
            assertThat(row(rows, 9, "uk").text()).contains("банк сьогодні");
            assertEndsWithAReasonOrATranslation(row(rows, 10, "uk"));
            assertThat(row(rows, 0, "uk").reason()).isEqualTo("unsupported pair: no such pair (apertium)");
        }
    }

    private static void assertTranslated(Translation row, String original) {
        assertThat(row.status()).as(String.valueOf(row.reason())).isEqualTo(TranslationStatus.TRANSLATED);
        assertThat(row.provider()).isEqualTo("apertium");
        assertThat(row.text()).isNotEqualTo(original);
        assertThat(indicators(Objects.requireNonNull(row.text()))).containsAll(indicators(original));
    }

    private static void assertEndsWithAReasonOrATranslation(Translation row) {
        if (row.status() != TranslationStatus.TRANSLATED) {
            assertThat(row.reason()).isEqualTo("provider down: Apertium answers with status 503");
        }
    }

    private static Set<IndicatorKey> indicators(String text) {
        return IndicatorExtractors.standard().extract(text).stream()
                .map(Finding::key)
                .collect(Collectors.toSet());
    }

    private ApplicationContext start(ApertiumServer engine) {
        return HostApplication.start(
                "translator",
                Map.of(
                        "translator.provider",
                        "apertium",
                        "translator.url",
                        engine.url(),
                        "translator.target",
                        "es,uk",
                        "micronaut.server.port",
                        -1,
                        "kafka.bootstrap-servers",
                        kafka.settings().bootstrapServers(),
                        "telesift.data-dir",
                        data.toString()));
    }

    private static Translation row(Map<String, Translation> rows, long message, String target) {
        return Objects.requireNonNull(rows.get(key(message) + ":" + target));
    }

    private static String key(long message) {
        return Samples.CHAT.id() + ":" + message;
    }
}
