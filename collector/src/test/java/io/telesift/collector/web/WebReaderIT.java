// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.telesift.collector.channel.ChannelState;
import io.telesift.collector.channel.ChannelStatus;
import io.telesift.common.model.TelegramMessage;
import io.telesift.common.topic.Topics;
import io.telesift.testkit.TestKafka;
import io.telesift.testkit.web.Fault;
import io.telesift.testkit.web.Fault.Kind;
import io.telesift.testkit.web.PreviewChannel;
import io.telesift.testkit.web.PreviewEntry;
import io.telesift.testkit.web.PreviewStandIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole source: HTTP in, Kafka out. */
@SuppressWarnings("NullAway") // An absent value fails the test as it should.
class WebReaderIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final WebSettings FAST = new WebSettings(Duration.ofMillis(200), 50);

    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    private static long nextChannel = 9_000;

    private final PreviewStandIn telegram = new PreviewStandIn();

    @AfterEach
    void close() {
        telegram.close();
    }

    private PreviewChannel channel(String name, int posts) {
        PreviewChannel channel = telegram.channel(name, nextChannel++);
        for (int i = 1; i <= posts; i++) {
            channel.add("post " + i);
        }
        return channel;
    }

    private WebReader started(String... names) {
        WebReader reader = WebProcess.reader(kafka.settings().bootstrapServers(), telegram.url(), FAST, List.of(names));
        reader.start();
        return reader;
    }

    private static List<TelegramMessage> published(PreviewChannel channel) {
        return kafka.records(Topics.TELEGRAM_MESSAGE.name()).stream()
                .map(record -> Topics.TELEGRAM_MESSAGE.read(record.value()))
                .filter(message -> message.chat().id() == channel.chatId())
                .toList();
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(condition);
    }

    private static ChannelStatus status(WebReader reader, String name) {
        return reader.statuses()
                .filter(status -> status.id().equals("@" + name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void historyLiveEditDeletionAlbum_restartInBetween_eachOnce() {
        PreviewChannel channel = channel("whole", 90);
        channel.add(PreviewEntry.album(91, Instant.parse("2026-09-01T12:00:00Z"), "whole", 3, "three"));
        try (WebReader reader = started("whole")) {
            until(() -> published(channel).size() == 93);
            channel.add("live");
            until(() -> published(channel).size() == 94);
            assertThat(reader.check().ready()).isTrue();
        }
        try (WebReader reader = started("whole")) {
            channel.edit(90, "edited");
            channel.delete(88);
            until(() -> published(channel).size() == 96);
            until(() -> status(reader, "whole").state() == ChannelState.LIVE);
        }

        List<TelegramMessage> messages = published(channel);
        assertThat(messages).filteredOn(message -> message.deletion() != null).hasSize(1);
        assertThat(messages).filteredOn(message -> message.messageId() == 90).hasSize(2);
        assertThat(messages.stream().map(TelegramMessage::messageId).distinct()).hasSize(94);
    }

    @Test
    void everyFault_isToldOfItsChannel_theOthersGoOn() {
        PreviewChannel good = channel("sound", 30);
        PreviewChannel bad = channel("broken", 30);
        for (Kind kind : List.of(Kind.RESET, Kind.TRUNCATED, Kind.CHANGED_MARKUP, Kind.NO_POSTS, Kind.TOO_BIG)) {
            telegram.meet(new Fault(kind, "/s/broken", 6_000_000));
        }
        telegram.meet(new Fault(Kind.STATUS, "/s/broken", 502));
        try (WebReader reader = started("sound", "broken", "missing")) {
            until(() -> published(good).size() == 30);
            until(() -> status(reader, "missing").state() == ChannelState.GONE);
            until(() -> published(bad).size() == 30);
            until(() -> status(reader, "broken").error() == null);
        }
    }

    @Test
    void status429_holdsEverybody_andIsObeyedAfterARestart() {
        PreviewChannel channel = channel("hurried", 5);
        telegram.meet(new Fault(Kind.RETRY_AFTER, "/", 4));
        try (WebReader reader = started("hurried")) {
            until(() -> reader.statuses().anyMatch(status -> status.state() == ChannelState.BLOCKED));
        }
        int asked = telegram.asked().size();
        try (WebReader reader = started("hurried")) {
            until(() -> published(channel).size() == 5);
            assertThat(reader.check().ready()).isTrue();
        }

        Duration waited = Duration.between(
                telegram.asked().get(0).at(), telegram.asked().get(asked).at());
        assertThat(waited).isGreaterThanOrEqualTo(Duration.ofMillis(3_900));
    }
}
