// SPDX-License-Identifier: Apache-2.0
package io.telesift.testkit;

import io.telesift.common.kafka.Clients;
import io.telesift.common.kafka.CompactedTopic;
import io.telesift.common.kafka.KafkaSettings;
import io.telesift.common.kafka.TopicCreator;
import io.telesift.common.model.Versioned;
import io.telesift.common.topic.Topic;
import io.telesift.embedded.EmbeddedKafka;
import io.telesift.embedded.Ports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real broker with all topics for one test class: {@code @RegisterExtension static final TestKafka kafka = new
 * TestKafka();}.
 */
public final class TestKafka implements BeforeAllCallback, AfterAllCallback {
    private static final Duration POLL = Duration.ofMillis(100);

    private @Nullable TemporaryDirectory directory;
    private @Nullable EmbeddedKafka broker;
    private @Nullable Producer<byte[], byte[]> producer;

    @Override
    public void beforeAll(ExtensionContext context) {
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
    }

    /** For use outside JUnit's life cycle. */
    public void start() {
        TemporaryDirectory made = new TemporaryDirectory("kafka");
        EmbeddedKafka started = new EmbeddedKafka(made.path(), Ports.free());
        directory = made;
        broker = started;
        started.start();
        try (TopicCreator topics = new TopicCreator(settings())) {
            topics.start();
        }
        producer = Clients.producer(settings());
    }

    /** For use outside JUnit's life cycle. */
    public void stop() {
        if (producer != null) {
            producer.close();
        }
        if (broker != null) {
            broker.close();
        }
        if (directory != null) {
            directory.close();
        }
    }

    /** How to reach it. */
    public KafkaSettings settings() {
        if (broker == null) {
            throw new IllegalStateException("not started");
        }
        return KafkaSettings.plain(broker.bootstrapServers());
    }

    /** Publishes one record ({@code null}: a tombstone); returns when it is acknowledged. */
    public <V extends Versioned> void send(Topic<V> topic, String key, @Nullable V value) {
        send(topic.record(key, value));
    }

    /** Publishes any bytes; returns when they are acknowledged. */
    public void sendRaw(String topic, byte @Nullable [] key, byte @Nullable [] value) {
        send(new ProducerRecord<>(topic, key, value));
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        if (producer == null) {
            throw new IllegalStateException("not started");
        }
        try {
            producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The newest committed value of each key that has no tombstone. */
    public <V extends Versioned> Map<String, V> readAll(Topic<V> topic) {
        return CompactedTopic.readAll(settings(), topic);
    }

    /** All committed records of a topic, by partition and offset. */
    public List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (Consumer<byte[], byte[]> consumer = Clients.reader(settings())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (!ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
        }
        records.sort(Comparator.<ConsumerRecord<byte[], byte[]>>comparingInt(ConsumerRecord::partition)
                .thenComparingLong(ConsumerRecord::offset));
        return records;
    }
}
