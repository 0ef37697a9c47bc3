// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import io.telesift.common.health.Check;
import io.telesift.common.health.Component;
import io.telesift.common.model.Message;
import io.telesift.common.model.Translation;
import io.telesift.common.model.TranslationStatus;
import io.telesift.common.topic.Topics;
import io.telesift.host.ComponentHost;
import io.telesift.host.HostApplication;
import io.telesift.testkit.TestKafka;
import io.telesift.translator.topology.Samples;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The whole service against a real broker. */
class TranslatorIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    @TempDir
    Path data;

    @Test
    void messages_ofTwoChannels_areTranslatedFromThePeoplesMemory() {
        try (ApplicationContext service = start(Map.of(
                "translator.provider", "memory",
                "translator.memory-file", "classpath:memory-sample.ndjson",
                "translator.target", "en,ko"))) {
            send(Samples.message(1, 1, "ru", "Доброе утро"));
            send(Samples.message(2, 1, "ru", "Доброе утро"));
            send(Samples.message(3, 1, "ko", "좋은 아침"));

            Map<String, Translation> rows =
                    await().atMost(PATIENCE).until(() -> kafka.readAll(Topics.TRANSLATION), found -> found.size() == 6);

            assertThat(row(rows, 1, "en").text()).isEqualTo("Good morning");
            assertThat(row(rows, 2, "en").provider()).isEqualTo("memory");
            assertThat(row(rows, 2, "ko").status()).isEqualTo(TranslationStatus.UNTRANSLATED);
            assertThat(row(rows, 2, "ko").reason()).isEqualTo("not known: no such text (memory)");
            assertThat(row(rows, 3, "ko").status()).isEqualTo(TranslationStatus.SAME_LANGUAGE);
            assertThat(checks(service)).allMatch(check -> check.state() == Check.State.UP);
        }
    }

    @Test
    void provider_none_runsNothingAndSaysSo() {
        try (ApplicationContext service = start(Map.of())) {
            assertThat(checks(service))
                    .hasSize(3)
                    .allMatch(check -> check.equals(Check.off("TRANSLATOR_PROVIDER is none")));
        }
    }

    @Test
    void settings_wrong_stopTheStartWithOneLine() {
        assertFault(Map.of("translator.provider", "deeple"), "TRANSLATOR_PROVIDER must hold libretranslate, deepl");
        assertFault(Map.of("translator.provider", "libretranslate"), "TRANSLATOR_URL must be the http(s) address");
        assertFault(
                Map.of("translator.provider", "libretranslate", "translator.url", "localhost:5000"),
                "TRANSLATOR_URL must be the http(s) address");
        assertFault(Map.of("translator.provider", "deepl,memory"), "TRANSLATOR_DEEPL_API_KEY is missing");
        assertFault(
                Map.of("translator.provider", "google", "translator.api-key", "two words"),
                "TRANSLATOR_GOOGLE_API_KEY must be one word");
        assertFault(
                Map.of("translator.provider", "apertium"), "TRANSLATOR_URL must be the http(s) address of apertium");
        assertFault(Map.of("translator.batch", "0"), "TRANSLATOR_BATCH must be 1 to 50");
        assertFault(Map.of("translator.provider", "memory"), "TRANSLATOR_MEMORY_FILE is missing");
        assertFault(Map.of("translator.target", "english"), "TRANSLATOR_TARGET must hold language codes");
        assertFault(Map.of("translator.timeout", "1h"), "TRANSLATOR_TIMEOUT must be at most 90s");
        assertFault(Map.of("translator.concurrency", "many"), "TRANSLATOR_CONCURRENCY must be 1 to 64");
    }

    private void assertFault(Map<String, Object> settings, String line) {
        assertThatThrownBy(() -> start(settings).close()).rootCause().hasMessageStartingWith(line);
    }

    private ApplicationContext start(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("micronaut.server.port", -1);
        all.put("kafka.bootstrap-servers", kafka.settings().bootstrapServers());
        all.put("telesift.data-dir", data.toString());
        return HostApplication.start("translator", all);
    }

    private static List<Check> checks(ApplicationContext service) {
        ComponentHost host = service.getBean(ComponentHost.class);
        await().atMost(PATIENCE).until(() -> host.awaitStarted(1));
        List<Component> ours = host.components().stream()
                .filter(component -> component.name().startsWith("translator."))
                .toList();
        await().atMost(PATIENCE)
                .until(() -> ours.stream().allMatch(part -> part.check().ready()));
        return ours.stream().map(Component::check).toList();
    }

    private static Translation row(Map<String, Translation> rows, long message, String target) {
        return Objects.requireNonNull(rows.get(Samples.CHAT.id() + ":" + message + ":" + target));
    }

    private static void send(Message message) {
        kafka.send(Topics.MESSAGE_STATE, message.ref().key(), message);
    }
}
