// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import io.telesift.common.health.Component;
import io.telesift.common.model.TelegramMessage;
import io.telesift.common.topic.Topics;
import io.telesift.extractor.rules.RuleBook;
import io.telesift.extractor.rules.RuleFileSeeder;
import io.telesift.host.HostApplication;
import io.telesift.testkit.TestKafka;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The service as it runs: the real engine, the shipped rules or a file, the wiring. */
class ApplicationIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    @TempDir
    private Path directory;

    private ApplicationContext start(String rules) {
        return HostApplication.start(
                "extractor",
                Map.of(
                        "micronaut.server.port",
                        -1,
                        "kafka.bootstrap-servers",
                        kafka.settings().bootstrapServers(),
                        "telesift.data-dir",
                        directory.toString(),
                        "telesift.rules",
                        rules));
    }

    private static void awaitUp(ApplicationContext context) {
        await().atMost(PATIENCE)
                .until(() -> context.getBeansOfType(Component.class).stream()
                        .allMatch(component -> component.check().ready()));
    }

    @Test
    void message_passesThroughTheRealEngine() throws IOException {
        Path rules = directory.resolve("rules.yaml");
        Files.writeString(rules, "rules:\n  - id: panels\n    all: [[panel]]\n    tags: [c2]\n");
        try (ApplicationContext context = start(rules.toString())) {
            awaitUp(context);
            TelegramMessage message =
                    Observed.text("new panel at hxxp://203.0.113[.]7/gate").at(1);

            kafka.send(Topics.TELEGRAM_MESSAGE, message.ref().key(), message);

            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(kafka.readAll(Topics.INDICATOR)).containsKey("url:http://203.0.113.7/gate"));
            assertThat(kafka.readAll(Topics.HIT))
                    .containsKey("panels:" + message.ref().key());
            assertThat(kafka.readAll(Topics.MESSAGE_STATE).values())
                    .singleElement()
                    .satisfies(state -> assertThat(state.tags()).containsExactly("c2"));
        }
    }

    @Test
    void ruleFileWithFaults_leavesTheRulesInForce() throws IOException {
        kafka.send(Topics.RULE, "mine", WordEngine.rule("mine", "attack"));
        Path rules = directory.resolve("rules.yaml");
        Files.writeString(rules, "rules:\n  - id: 'a b'\n    all: [[panel]]\n  - name: x\n");
        try (ApplicationContext context = start(rules.toString())) {
            awaitUp(context);
            assertThat(context.getBean(RuleBook.class).get().rules()).containsKey("mine");
            assertThat(context.getBean(RuleFileSeeder.class).check().detail()).startsWith("2 faults");
        }
    }
}
