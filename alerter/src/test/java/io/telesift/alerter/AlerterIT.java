// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import io.telesift.alerter.destination.discord.DiscordStandIn;
import io.telesift.common.health.Check;
import io.telesift.common.model.Alert;
import io.telesift.common.model.AlertStatus;
import io.telesift.common.model.Hit;
import io.telesift.common.model.Severity;
import io.telesift.common.topic.Topics;
import io.telesift.host.HostApplication;
import io.telesift.testkit.TestKafka;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The whole service against a real broker. */
class AlerterIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    @TempDir
    Path data;

    @Test
    void hits_ofSeveralSeverities_goToTheirWebhooksOrNowhere() {
        Hit critical = hit(1, Severity.CRITICAL);
        Hit low = hit(2, Severity.LOW);
        try (DiscordStandIn discord = new DiscordStandIn();
                ApplicationContext service = start(
                        Map.of("discord.webhook-url", "high=" + discord.url(), "alert.allowed-hosts", "127.0.0.1"))) {
            kafka.send(Topics.HIT, critical.key(), critical);
            kafka.send(Topics.HIT, low.key(), low);

            Alert sent = alert(AlertId.of(critical.key(), "discord-high"));
            Alert untold = alert(AlertId.of(low.key(), "none"));

            assertThat(sent.status()).isEqualTo(AlertStatus.SENT);
            assertThat(sent.destination()).isEqualTo("discord-high");
            assertThat(untold.status()).isEqualTo(AlertStatus.SUPPRESSED);
            assertThat(untold.reason()).isEqualTo("no destination configured");
            assertThat(discord.posts()).hasSize(1);
            assertThat(discord.violations()).isEmpty();
            assertThat(service.getBean(Alerter.class).check())
                    .isEqualTo(Check.up("alerter.discord-high, alerter.none"));
        }
    }

    @Test
    void settings_wrong_stopTheStartWithOneLineWithoutTheSecret() {
        assertFault(
                Map.of("discord.webhook-url", "https://chat.example/api/webhooks/1/s3cret"),
                "DISCORD_WEBHOOK_URL names a host that is not allowed; allowed are canary.discord.com, discord.com");
        assertFault(Map.of("discord.webhook-url", "s3cret"), "DISCORD_WEBHOOK_URL is no http(s) address");
        assertFault(Map.of("alert.timezone", "Seoul"), "ALERT_TIMEZONE is no time zone, for example Asia/Seoul");
        assertFault(Map.of("alert.max-age", "-P1D"), "ALERT_MAX_AGE must be a duration above 0");
    }

    private void assertFault(Map<String, Object> settings, String line) {
        assertThatThrownBy(() -> start(settings).close())
                .satisfies(failure -> assertThat(allMessages(failure)).doesNotContain("s3cret"))
                .rootCause()
                .hasMessageStartingWith(line);
    }

    private static String allMessages(Throwable failure) {
        StringBuilder messages = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            messages.append(cause).append('\n');
        }
        return messages.toString();
    }

    private ApplicationContext start(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("micronaut.server.port", -1);
        all.put("kafka.bootstrap-servers", kafka.settings().bootstrapServers());
        all.put("telesift.data-dir", data.toString());
        return HostApplication.start("alerter", all);
    }

    private static Hit hit(long message, Severity severity) {
        return Hits.hit(message, Instant.now(), "атака", List.of(), severity, null);
    }

    private static Alert alert(String id) {
        return await().atMost(PATIENCE).until(() -> kafka.readAll(Topics.ALERT).get(id), found -> found != null);
    }
}
