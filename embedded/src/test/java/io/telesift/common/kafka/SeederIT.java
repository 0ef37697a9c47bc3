// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.telesift.common.model.Channel;
import io.telesift.common.topic.Topics;
import io.telesift.embedded.EmbeddedKafka;
import io.telesift.embedded.Ports;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeederIT {
    @TempDir
    Path directory;

    private EmbeddedKafka broker;
    private KafkaSettings kafka;

    @BeforeEach
    void startBroker() {
        broker = new EmbeddedKafka(directory, Ports.free());
        broker.start();
        kafka = KafkaSettings.plain(broker.bootstrapServers());
        try (TopicCreator topics = new TopicCreator(kafka)) {
            topics.start();
        }
    }

    @AfterEach
    void stopBroker() {
        broker.close();
    }

    @Test
    void start_sameFile_leavesEditsAlone() {
        seed("1", channel("@first_one", "as in the file"));
        edit(channel("@first_one", "edited"));

        seed("1", channel("@first_one", "as in the file"));

        assertThat(rows())
                .hasEntrySatisfying("@first_one", row -> assertThat(row.title()).isEqualTo("edited"));
    }

    @Test
    void start_changedFile_winsAndRemovesWhatLeftItButNotWhatCameOtherwise() {
        seed("1", channel("@first_one", "old"), channel("@second_one", "old"));
        edit(channel("@first_one", "edited"));
        edit(channel("@by_api", "kept"));

        seed("2", channel("@first_one", "new"));

        assertThat(rows()).containsOnlyKeys("@first_one", "@by_api");
        assertThat(rows())
                .hasEntrySatisfying("@first_one", row -> assertThat(row.title()).isEqualTo("new"));
    }

    @Test
    void view_afterStart_holdsAllRowsAndFollows() {
        seed("1", channel("@first_one", "old"));

        try (CompactedView<Channel> view = new CompactedView<>(kafka, Topics.CHANNEL)) {
            view.start();
            assertThat(view.rows()).containsOnlyKeys("@first_one");

            edit(channel("@second_one", "new"));
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(view.rows()).containsOnlyKeys("@first_one", "@second_one"));
        }
    }

    private void seed(String hash, Channel... channels) {
        Map<String, Channel> rows = Stream.of(channels).collect(Collectors.toMap(Channel::id, Function.identity()));
        try (Seeder<Channel> seeder =
                new Seeder<>(kafka, Topics.CHANNEL, new Seeder.Seed<>(hash, rows), Clock.systemUTC())) {
            seeder.start();
        }
    }

    private void edit(Channel channel) {
        try (Producer<byte[], byte[]> producer = Clients.producer(kafka)) {
            producer.send(Topics.CHANNEL.record(channel.id(), channel));
        }
    }

    private Map<String, Channel> rows() {
        return CompactedTopic.readAll(kafka, Topics.CHANNEL);
    }

    private static Channel channel(String id, String title) {
        return new Channel(id, title, false, Set.of());
    }
}
