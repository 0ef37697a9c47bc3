// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import io.telesift.common.model.Versioned;
import io.telesift.common.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a whole compacted topic into a map: for tables small enough to hold. */
public final class CompactedTopic {
    private static final Logger log = LoggerFactory.getLogger(CompactedTopic.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private CompactedTopic() {}

    /** The rows as they stand now. */
    public static <V extends Versioned> Map<String, V> readAll(KafkaSettings kafka, Topic<V> topic) {
        Map<String, V> rows = new HashMap<>();
        try (Consumer<byte[], byte[]> consumer = Clients.reader(kafka)) {
            follow(consumer, topic, rows, () -> {}, new CountDownLatch(1), () -> true);
        }
        return rows;
    }

    /**
     * Reads to the end, says so, and goes on until told to end.
     *
     * @param onChange called when the end is reached, before that is said, and after every change from then on
     */
    static <V extends Versioned> void follow(
            Consumer<byte[], byte[]> consumer,
            Topic<V> topic,
            Map<String, V> rows,
            Runnable onChange,
            CountDownLatch atEnd,
            BooleanSupplier endAtEnd) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        boolean complete = false;
        boolean changed = true;
        while (true) {
            complete = complete || passed(consumer, ends);
            if (complete && changed) {
                onChange.run();
                atEnd.countDown();
            }
            if (atEnd.getCount() == 0 && endAtEnd.getAsBoolean()) {
                return;
            }
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            records.forEach(record -> put(topic, rows, record));
            changed = !complete || !records.isEmpty();
        }
    }

    private static boolean passed(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /** An unreadable row counts as absent: whoever consumes the topic in a group writes its dead letter. */
    private static <V extends Versioned> void put(
            Topic<V> topic, Map<String, V> rows, ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null) {
            return;
        }
        String key = new String(record.key(), StandardCharsets.UTF_8);
        if (record.value() == null) {
            rows.remove(key);
            return;
        }
        try {
            rows.put(key, topic.read(record.value()));
        } catch (RuntimeException e) {
            log.warn(
                    "{}: unreadable row at partition {} offset {}: {}",
                    topic.name(),
                    record.partition(),
                    record.offset(),
                    DeadLetters.oneLine(e));
            rows.remove(key);
        }
    }
}
