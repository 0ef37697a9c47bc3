// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.telesift.common.model.Checkpoint;
import io.telesift.common.model.DeadLetter;
import io.telesift.common.topic.Topics;
import io.telesift.embedded.EmbeddedKafka;
import io.telesift.embedded.Ports;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsumerLoopIT {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @TempDir
    static Path directory;

    private static EmbeddedKafka broker;
    private static KafkaSettings kafka;

    @BeforeAll
    static void startBroker() {
        broker = new EmbeddedKafka(directory, Ports.free());
        broker.start();
        kafka = KafkaSettings.plain(broker.bootstrapServers());
        try (TopicCreator topics = new TopicCreator(kafka)) {
            topics.start();
        }
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void handle_goodUnreadableAndUnprocessable_goodArriveOthersBecomeDeadLettersWithCause() {
        Set<String> handled = ConcurrentHashMap.newKeySet();
        send(record("good-1"), garbage("garbage"), record("poison"), record("good-2"));

        try (ConsumerLoop loop = loop("it-poison", batch -> handlePoison(batch, handled))) {
            loop.start();
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(handled).contains("good-1", "good-2"));
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(deadLetters("it-poison"))
                            .extracting(DeadLetter::key)
                            .containsExactlyInAnyOrder("garbage", "poison"));
        }

        assertThat(deadLetters("it-poison"))
                .extracting(DeadLetter::cause)
                .anySatisfy(cause -> assertThat(cause).startsWith("not a Checkpoint"))
                .anySatisfy(cause -> assertThat(cause).isEqualTo("this one is poison"));
        assertThat(handled).doesNotContain("poison", "garbage");
    }

    @Test
    void handle_otherSystemAway_waitsAndLosesNothing() {
        AtomicInteger calls = new AtomicInteger();
        List<String> handled = new CopyOnWriteArrayList<>();
        send(record("patient"));

        try (ConsumerLoop loop = loop("it-retry", batch -> {
            if (calls.incrementAndGet() < 3) {
                throw new RetryLaterException(Duration.ofMillis(100), "the other system is away");
            }
            batch.forEach(received -> handled.add(received.key()));
            return List.of();
        })) {
            loop.start();
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(handled).contains("patient"));
        }
    }

    @Test
    void start_afterClose_goesOnWhereTheLastCommitStands() {
        List<String> first = new CopyOnWriteArrayList<>();
        List<String> second = new CopyOnWriteArrayList<>();
        send(record("before"));

        try (ConsumerLoop loop = loop("it-resume", batch -> keep(batch, first))) {
            loop.start();
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(first).contains("before"));
        }
        send(record("after"));
        try (ConsumerLoop loop = loop("it-resume", batch -> keep(batch, second))) {
            loop.start();
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(second).contains("after"));
        }

        assertThat(second).doesNotContain("before");
    }

    @Test
    void handle_looksAhead_everyRecordOnceAndTheNextBatchIsKnownBefore() {
        LooksAhead handler = new LooksAhead();
        for (int i = 0; i < 40; i++) {
            send(record("ahead-" + i));
        }

        try (ConsumerLoop loop = new ConsumerLoop("it-ahead", kafka, List.of(Topics.CHECKPOINT.name()), 3, handler)) {
            loop.start();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> handler.handled.stream()
                                    .filter(key -> key.startsWith("ahead-"))
                                    .count()
                            == 40);
        }

        assertThat(handler.handled).doesNotHaveDuplicates();
        assertThat(handler.announced).isNotEmpty();
        assertThat(handler.handled).containsAll(handler.announced.subList(0, handler.announced.size() - 3));
    }

    /** Keeps what it is told. */
    private static final class LooksAhead implements BatchHandler {
        private final List<String> handled = new CopyOnWriteArrayList<>();
        private final List<String> announced = new CopyOnWriteArrayList<>();

        @Override
        public boolean looksAhead() {
            return true;
        }

        @Override
        public void upcoming(List<Received> batch) {
            keep(batch, announced);
        }

        @Override
        public List<ProducerRecord<byte[], byte[]>> handle(List<Received> batch) {
            return keep(batch, handled);
        }
    }

    @Test
    void check_brokerAnswers_isUpAndDownAfterClose() {
        ConsumerLoop loop = loop("it-check", batch -> List.of());
        loop.start();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(loop.check()).isEqualTo(Check.UP));

        loop.close();

        assertThat(loop.check()).isNotEqualTo(Check.UP);
    }

    private static final class Check {
        static final io.telesift.common.health.Check UP = io.telesift.common.health.Check.up();
    }

    private static List<ProducerRecord<byte[], byte[]>> keep(List<Received> batch, List<String> keys) {
        batch.forEach(received -> keys.add(received.key()));
        return List.of();
    }

    private static List<ProducerRecord<byte[], byte[]>> handlePoison(List<Received> batch, Set<String> handled) {
        for (Received received : batch) {
            if (received.key().equals("poison")) {
                throw new UnprocessableRecordException(received, new IllegalArgumentException("this one is poison"));
            }
        }
        batch.forEach(received -> handled.add(received.key()));
        return List.of();
    }

    private static ConsumerLoop loop(String name, BatchHandler handler) {
        return new ConsumerLoop(name, kafka, List.of(Topics.CHECKPOINT.name()), 100, handler);
    }

    private static ProducerRecord<byte[], byte[]> record(String id) {
        return Topics.CHECKPOINT.record(id, new Checkpoint(id, NOW, Map.of()));
    }

    private static ProducerRecord<byte[], byte[]> garbage(String key) {
        return new ProducerRecord<>(
                Topics.CHECKPOINT.name(),
                key.getBytes(StandardCharsets.UTF_8),
                "not json".getBytes(StandardCharsets.UTF_8));
    }

    @SafeVarargs
    private static void send(ProducerRecord<byte[], byte[]>... records) {
        try (Producer<byte[], byte[]> producer = Clients.producer(kafka)) {
            for (ProducerRecord<byte[], byte[]> record : records) {
                producer.send(record);
            }
        }
    }

    private static List<DeadLetter> deadLetters(String stage) {
        List<DeadLetter> letters = new ArrayList<>();
        try (Consumer<byte[], byte[]> consumer = Clients.reader(kafka)) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.CHECKPOINT.deadLetters()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (!ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> letters.add(DeadLetters.read(record)));
            }
        }
        return letters.stream().filter(letter -> letter.stage().equals(stage)).toList();
    }
}
