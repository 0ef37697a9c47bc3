// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.telesift.common.model.TelegramMessage;
import io.telesift.common.topic.Topics;
import io.telesift.testkit.TestKafka;
import io.telesift.testkit.web.PreviewChannel;
import io.telesift.testkit.web.PreviewStandIn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Killed twenty times during backfill and live reading, the source loses nothing and repeats nothing. */
@Tag("full")
@SuppressWarnings("NullAway") // An absent value fails the test as it should.
class WebKillIT {
    private static final int KILLS = 20;
    private static final int HISTORY = 1_500;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    private final Random random = new Random(5);
    /** Every version that ever stood in a channel: chat, id and text. */
    private final Set<String> history = new ConcurrentSkipListSet<>();

    @Test
    void kill9_twentyTimes_versionsInKafkaAreThoseOfTelegram() throws Exception {
        try (PreviewStandIn telegram = new PreviewStandIn()) {
            List<PreviewChannel> channels = channels(telegram);
            List<String> names = channels.stream().map(PreviewChannel::username).toList();
            for (int kill = 0; kill < KILLS; kill++) {
                int asked = telegram.asked().size();
                Process process = WebProcess.start(kafka.settings().bootstrapServers(), telegram.url(), names);
                await().atMost(PATIENCE).until(() -> telegram.asked().size() > asked);
                change(channels, 200 + random.nextInt(2_800), kill);
                process.destroyForcibly().waitFor();
            }
            Process last = WebProcess.start(kafka.settings().bootstrapServers(), telegram.url(), names);
            try {
                await().atMost(PATIENCE).until(() -> published().containsAll(current(channels)));
            } finally {
                last.destroyForcibly().waitFor();
            }
            assertTruth(channels);
        }
    }

    private List<PreviewChannel> channels(PreviewStandIn telegram) {
        List<PreviewChannel> channels = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            PreviewChannel channel = telegram.channel("killed_" + i, 500 + i);
            for (int post = 0; post < HISTORY; post++) {
                add(channel, "old " + post);
            }
            channels.add(channel);
        }
        return channels;
    }

    private void add(PreviewChannel channel, String text) {
        history.add(version(channel.chatId(), channel.nextId(), text));
        channel.add(text);
    }

    /** New posts and edits of new ones while it runs. */
    private void change(List<PreviewChannel> channels, int millis, int kill) throws InterruptedException {
        Instant end = Instant.now().plusMillis(millis);
        int count = 0;
        while (Instant.now().isBefore(end)) {
            PreviewChannel channel = channels.get(random.nextInt(channels.size()));
            add(channel, "live " + kill + " " + count++);
            long edited = channel.nextId() - 1 - random.nextInt(12);
            String text = "edited " + kill + " " + count;
            history.add(version(channel.chatId(), edited, text));
            channel.edit(edited, text);
            Thread.sleep(150);
        }
    }

    private static String version(long chat, long id, String text) {
        return chat + ":" + id + " " + text;
    }

    private static Set<String> current(List<PreviewChannel> channels) {
        Set<String> versions = new TreeSet<>();
        for (PreviewChannel channel : channels) {
            channel.posts().forEach(post -> versions.add(version(channel.chatId(), post.id(), text(post.body()))));
        }
        return versions;
    }

    private static String text(String body) {
        return body.replaceAll("<[^>]*>", "");
    }

    private static List<TelegramMessage> messages() {
        return kafka.records(Topics.TELEGRAM_MESSAGE.name()).stream()
                .map(record -> Topics.TELEGRAM_MESSAGE.read(record.value()))
                .toList();
    }

    private static Set<String> published() {
        return messages().stream().map(WebKillIT::version).collect(Collectors.toSet());
    }

    private static String version(TelegramMessage message) {
        return message.deletion() != null
                ? message.ref().key() + " deleted"
                : version(
                        message.chat().id(),
                        message.messageId(),
                        message.content().text());
    }

    private void assertTruth(List<PreviewChannel> channels) {
        List<TelegramMessage> messages = messages();
        List<String> versions = messages.stream().map(WebKillIT::version).toList();

        assertThat(versions).as("nothing but what stood there").isSubsetOf(history);
        assertThat(versions).as("nothing lost").containsAll(current(channels));
        assertThat(messages.stream()
                        .map(message -> message.ref().key() + " " + message.contentHash() + " " + message.editDate()))
                .as("nothing twice")
                .doesNotHaveDuplicates();
        System.out.println("killed " + KILLS + " times: " + messages.size() + " message versions of "
                + current(channels).size() + " messages, none lost, none twice");
    }
}
