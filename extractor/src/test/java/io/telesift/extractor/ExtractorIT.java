// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.telesift.common.health.Check;
import io.telesift.common.kafka.StreamsRunner;
import io.telesift.common.kafka.StreamsSettings;
import io.telesift.common.model.Activity;
import io.telesift.common.model.Indicator;
import io.telesift.common.model.TelegramMessage;
import io.telesift.common.topic.Topics;
import io.telesift.extractor.matching.RulesInForce;
import io.telesift.extractor.rules.RuleBook;
import io.telesift.testkit.TestKafka;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Through a real broker, with a restart in the middle. */
class ExtractorIT {
    private static final int MESSAGES = 2_000;
    private static final int CHATS = 20;
    private static final int DOMAINS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    @TempDir
    private Path directory;

    private StreamsRunner runner(RuleBook rules) {
        StreamsSettings settings = new StreamsSettings("telesift-extractor", directory, StreamsSettings.FAST_COMMIT, 1);
        return new StreamsRunner(
                "extractor.streams",
                kafka.settings(),
                settings,
                builder -> ExtractorTopology.addTo(builder, WordEngine.EXTRACTION, rules, (type, value) -> value));
    }

    /** Every message names one of the domains; every tenth one matches the rule. */
    private static TelegramMessage message(int number) {
        String text = (number % 10 == 0 ? "attack d" : "look d") + number % DOMAINS + ".example";
        return Observed.text(text).in(Observed.chat(number % CHATS), 1 + number).at(number);
    }

    private void send(int from, int to) {
        for (int number = from; number < to; number++) {
            TelegramMessage message = message(number);
            kafka.send(Topics.TELEGRAM_MESSAGE, message.ref().key(), message);
        }
    }

    @Test
    void messages_areCountedOnce_throughARestartAndAReplay() {
        kafka.send(Topics.RULE, "ddos", WordEngine.rule("ddos", "attack", "ddos"));
        try (RuleBook rules = new RuleBook(kafka.settings(), WordEngine::compile)) {
            rules.start();
            assertThat(rules.get()).isNotEqualTo(RulesInForce.NONE);
            try (StreamsRunner first = runner(rules)) {
                first.start();
                sendPoison();
                send(0, MESSAGES / 2);
                await().atMost(PATIENCE)
                        .until(() -> kafka.readAll(Topics.MESSAGE_STATE).size() > MESSAGES / 4);
            }
            try (StreamsRunner second = runner(rules)) {
                second.start();
                send(MESSAGES / 2, MESSAGES);
                send(0, MESSAGES / 10);
                await().atMost(PATIENCE).untilAsserted(this::assertCounts);
                assertThat(second.check()).isEqualTo(Check.up());
            }
        }
        assertDeadLetters();
    }

    private void assertCounts() {
        assertThat(kafka.readAll(Topics.MESSAGE_STATE)).hasSize(MESSAGES);
        assertThat(kafka.readAll(Topics.SIGHTING)).hasSize(MESSAGES);
        assertThat(kafka.readAll(Topics.HIT)).hasSize(MESSAGES / 10);
        Map<String, Indicator> indicators = kafka.readAll(Topics.INDICATOR);
        assertThat(indicators).hasSize(DOMAINS);
        assertThat(indicators.values()).allSatisfy(indicator -> {
            assertThat(indicator.sightings()).isEqualTo(MESSAGES / DOMAINS);
            assertThat(indicator.channelCount()).isEqualTo(2);
        });
        assertThat(kafka.readAll(Topics.SIEM_INDICATOR)).hasSize(DOMAINS);
        assertThat(activity())
                .containsOnly(
                        Map.entry("message", (long) MESSAGES),
                        Map.entry("sighting.domain", (long) MESSAGES),
                        Map.entry("hit", MESSAGES / 10L));
    }

    private Map<String, Long> activity() {
        Map<String, Long> counts = new TreeMap<>();
        for (Activity row : kafka.readAll(Topics.ACTIVITY).values()) {
            counts.merge(row.kind(), row.count(), Long::sum);
        }
        return counts;
    }

    private void sendPoison() {
        String raw = Topics.TELEGRAM_MESSAGE.name();
        byte[] key = "1:2".getBytes(StandardCharsets.UTF_8);
        kafka.sendRaw(raw, key, "{\"source\":".getBytes(StandardCharsets.UTF_8));
        kafka.sendRaw(raw, key, "{\"a\":1}".getBytes(StandardCharsets.UTF_8));
        kafka.sendRaw(raw, key, null);
        kafka.sendRaw(
                raw, null, Topics.TELEGRAM_MESSAGE.record("1:2", message(1)).value());
        kafka.send(Topics.TELEGRAM_MESSAGE, "1:2", message(1));
    }

    private void assertDeadLetters() {
        assertThat(kafka.records(Topics.TELEGRAM_MESSAGE.deadLetters()))
                .extracting(ExtractorIT::cause)
                .hasSize(5)
                .allMatch(cause -> !cause.isEmpty());
    }

    private static String cause(ConsumerRecord<byte[], byte[]> letter) {
        return new String(
                Objects.requireNonNull(letter.headers().lastHeader("telesift.cause"))
                        .value(),
                StandardCharsets.UTF_8);
    }
}
