// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.telesift.alerter.destination.discord.DiscordDestination;
import io.telesift.alerter.destination.discord.DiscordStandIn;
import io.telesift.alerter.destination.discord.Webhook;
import io.telesift.common.health.Check;
import io.telesift.common.kafka.CompactedView;
import io.telesift.common.model.Alert;
import io.telesift.common.model.AlertStatus;
import io.telesift.common.model.Hit;
import io.telesift.common.model.Severity;
import io.telesift.common.topic.Topics;
import io.telesift.host.http.MicronautHttpCalls;
import io.telesift.testkit.HttpStandIn.Reply;
import io.telesift.testkit.TestKafka;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AlertDispatcherIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final AtomicInteger TESTS = new AtomicInteger();

    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    private final DiscordStandIn discord = new DiscordStandIn();
    private final MicronautHttpCalls http = new MicronautHttpCalls(Duration.ofSeconds(5));
    private final List<AutoCloseable> running = new ArrayList<>();
    private final Instant now = Instant.now();
    private String destination = "";
    private long message;

    /** Each test has a destination, and so a consumer group, of its own; hits of the others are not its own. */
    @BeforeEach
    void name() {
        int number = TESTS.incrementAndGet();
        destination = "discord-" + number;
        message = number * 1_000L;
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable part : running) {
            part.close();
        }
        http.close();
        discord.close();
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void hit_fresh_isSentOnceWithItsIdAndRecorded() {
        start();
        Hit hit = hit(1);
        send(hit);

        Alert alert = alertOf(hit);

        assertThat(alert.status()).isEqualTo(AlertStatus.SENT);
        assertThat(alert.remoteId()).isEqualTo("91");
        assertThat(alert.attempts()).isEqualTo(1);
        assertThat(alert.hits()).containsExactly(hit.key());
        assertThat(footers()).containsExactly("Telesift · " + alert.id());
    }

    @Test
    void hit_updatedReplayedAndRestarted_isSentOnce() throws Exception {
        start();
        Hit hit = hit(1);
        send(hit);
        send(Hits.hit(hit.messageId(), now, "атака", List.of(), Severity.HIGH, "attack"));
        alertOf(hit);
        for (AutoCloseable part : running) {
            part.close();
        }
        running.clear();

        start();
        send(Hits.hit(hit.messageId(), now, "атака", List.of(), Severity.HIGH, "an attack"));
        Hit last = hit(2);
        send(last);
        alertOf(last);

        assertThat(footers()).containsExactlyInAnyOrder("Telesift · " + id(hit), "Telesift · " + id(last));
    }

    @Test
    void hit_ofAnOldMessage_isSuppressedWithTheReason() {
        start();
        Hit old = Hits.hit(message + 1, now.minus(Duration.ofDays(3)), "атака");
        send(old);

        Alert alert = alertOf(old);

        assertThat(alert.status()).isEqualTo(AlertStatus.SUPPRESSED);
        assertThat(alert.reason()).contains("older than PT24H");
        assertThat(discord.posts()).isEmpty();
    }

    @Test
    void discord_limitsTheRate_isObeyedToTheMoment() {
        discord.thenRateLimited(900).thenBlocked(1_200);
        start();
        Hit hit = hit(1);
        send(hit);

        assertThat(alertOf(hit).attempts()).isEqualTo(3);
        assertThat(discord.posts()).hasSize(1);
    }

    @Test
    void discord_saysTheBucketIsUsedUp_nextCallWaits() {
        discord.then(new Reply(
                200,
                Map.of(
                        "X-RateLimit-Remaining",
                        "0",
                        "X-RateLimit-Reset-After",
                        "1.0",
                        "Content-Type",
                        "application/json"),
                "{\"id\":\"7\"}"));
        start();
        Hit first = hit(1);
        Hit second = hit(2);
        send(first);
        alertOf(first);
        long sent = System.nanoTime();
        send(second);
        alertOf(second);

        assertThat(Duration.ofNanos(System.nanoTime() - sent)).isGreaterThan(Duration.ofMillis(500));
        assertThat(alertOf(second).attempts()).isEqualTo(1);
    }

    @Test
    void discord_inTroubleForAWhile_losesNothing() {
        discord.then(Reply.empty(500)).then(Reply.empty(502)).then(new Reply(302, Map.of("Location", "/x"), ""));
        start();
        Hit hit = hit(1);
        send(hit);

        assertThat(alertOf(hit).attempts()).isEqualTo(4);
        assertThat(discord.posts()).hasSize(1);
    }

    @Test
    void reply_lostAfterThePost_isOneDuplicateUnderTheSameId() {
        discord.thenTakesAndBreaksOff();
        start();
        Hit hit = hit(1);
        send(hit);

        assertThat(alertOf(hit).status()).isEqualTo(AlertStatus.SENT);
        assertThat(footers()).containsExactly("Telesift · " + id(hit), "Telesift · " + id(hit));
    }

    @Test
    void discord_refusesTheEmbed_getsAPlainOne() {
        discord.then(Reply.json(400, "{\"code\":50035}"));
        start();
        Hit hit = hit(1);
        send(hit);

        assertThat(alertOf(hit).status()).isEqualTo(AlertStatus.SENT);
        assertThat(discord.posts()).singleElement().satisfies(post -> {
            assertThat(post.has("embeds")).isFalse();
            assertThat(post.path("content").asText()).contains(id(hit));
        });
    }

    @Test
    void discord_refusesThePlainOneToo_isFailedAndTheNextGoesOn() {
        discord.then(Reply.json(400, "{\"code\":50035}")).then(Reply.json(400, "{\"code\":50035}"));
        start();
        Hit bad = hit(1);
        Hit good = hit(2);
        send(bad);
        alertOf(bad);
        send(good);

        assertThat(alertOf(bad).status()).isEqualTo(AlertStatus.FAILED);
        assertThat(alertOf(bad).reason()).isEqualTo("Discord refuses the message (status 400, code 50035)");
        assertThat(alertOf(good).status()).isEqualTo(AlertStatus.SENT);
    }

    @Test
    void webhook_gone_isNotCalledAgainAndItsHitsWait() throws Exception {
        discord.thenGone(404);
        AlertLoop loop = start();
        Hit first = hit(1);
        send(first);
        send(hit(2));
        await().atMost(PATIENCE).until(() -> loop.check().state() == Check.State.DOWN);
        assertThat(loop.check().detail())
                .contains("404")
                .contains("DISCORD_WEBHOOK_URL")
                .doesNotContain(DiscordStandIn.TOKEN);

        for (AutoCloseable part : running) {
            part.close();
        }
        running.clear();
        assertThat(kafka.readAll(Topics.ALERT)).doesNotContainKey(id(first));

        try (DiscordStandIn another = new DiscordStandIn()) {
            start(another);
            assertThat(alertOf(first).status()).isEqualTo(AlertStatus.SENT);
            assertThat(another.violations()).isEmpty();
        }
    }

    @Test
    void rows_ofAnyOutcome_neverHoldTheAddress() {
        discord.then(Reply.empty(500));
        start();
        Hit hit = hit(1);
        send(hit);
        alertOf(hit);

        assertThat(kafka.records(Topics.ALERT.name()))
                .allSatisfy(record -> assertThat(new String(record.value(), java.nio.charset.StandardCharsets.UTF_8))
                        .doesNotContain(DiscordStandIn.TOKEN));
    }

    private AlertLoop start() {
        return start(discord);
    }

    private AlertLoop start(DiscordStandIn target) {
        CompactedView<Alert> view = new CompactedView<>(kafka.settings(), Topics.ALERT);
        view.start();
        Webhook webhook = Webhook.parse(target.url(), Set.of("127.0.0.1"));
        DiscordDestination discordDestination =
                new DiscordDestination(destination, http, webhook, ZoneOffset.UTC, Clock.systemUTC());
        AlertDispatcher dispatcher = new AlertDispatcher(
                discordDestination,
                hit -> hit.messageId() / 1_000 == message / 1_000,
                new AlertLedger(view.rows()),
                Duration.ofDays(1),
                Clock.systemUTC());
        AlertLoop loop = AlertLoop.to(discordDestination, kafka.settings(), dispatcher);
        running.add(loop.loop());
        running.add(view);
        loop.loop().start();
        return loop;
    }

    private Hit hit(int number) {
        return Hits.hit(message + number, now, "атака номер " + number);
    }

    private static void send(Hit hit) {
        kafka.send(Topics.HIT, hit.key(), hit);
    }

    private String id(Hit hit) {
        return AlertId.of(hit.key(), destination);
    }

    private Alert alertOf(Hit hit) {
        return await().atMost(PATIENCE).until(() -> kafka.readAll(Topics.ALERT).get(id(hit)), found -> found != null);
    }

    private List<String> footers() {
        return discord.posts().stream()
                .map(post ->
                        post.path("embeds").path(0).path("footer").path("text").asText())
                .toList();
    }
}
