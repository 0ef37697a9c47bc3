// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;

/** One consumer and one transactional producer of a {@link ConsumerLoop}, from a start or a failure to the next. */
final class LoopSession implements ConsumerRebalanceListener, AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration AHEAD = Duration.ofMillis(2);

    private final Consumer<byte[], byte[]> consumer;
    private final Producer<byte[], byte[]> producer;
    private final PartitionStart partitionStart;
    private boolean revoked;
    private boolean waiting;

    LoopSession(String name, KafkaSettings kafka, List<String> topics, int batchSize, PartitionStart partitionStart) {
        this.partitionStart = partitionStart;
        consumer = Clients.groupConsumer(kafka, ConsumerLoop.group(name), batchSize);
        producer = Clients.transactionalProducer(kafka, name);
        try {
            producer.initTransactions();
            consumer.subscribe(topics, this);
        } catch (KafkaException e) {
            close();
            throw e;
        }
    }

    ConsumerRecords<byte[], byte[]> poll() {
        return consumer.poll(POLL);
    }

    /**
     * What comes next, if it is there already; the records at hand are not committed yet.
     *
     * @return absent if partitions were taken away meanwhile: the records at hand are then another's, or will be read
     *     again, and must not be committed
     */
    Optional<ConsumerRecords<byte[], byte[]>> lookAhead() {
        revoked = false;
        ConsumerRecords<byte[], byte[]> next = consumer.poll(AHEAD);
        return revoked ? Optional.empty() : Optional.of(next);
    }

    void commit(ConsumerRecords<byte[], byte[]> records, List<ProducerRecord<byte[], byte[]>> output) {
        producer.beginTransaction();
        output.forEach(producer::send);
        producer.sendOffsetsToTransaction(next(records), consumer.groupMetadata());
        producer.commitTransaction();
    }

    private static Map<TopicPartition, OffsetAndMetadata> next(ConsumerRecords<byte[], byte[]> records) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (TopicPartition partition : records.partitions()) {
            List<ConsumerRecord<byte[], byte[]>> part = records.records(partition);
            offsets.put(
                    partition, new OffsetAndMetadata(part.get(part.size() - 1).offset() + 1));
        }
        return offsets;
    }

    /**
     * Waits and goes on polling without taking records, so that the group does not take us for dead.
     *
     * @return whether the partitions were taken away meanwhile; the batch at hand is then another's, or will be read
     *     again
     */
    boolean revokedWhileWaiting(Duration wait) {
        revoked = false;
        waiting = true;
        consumer.pause(consumer.assignment());
        long end = System.nanoTime() + wait.toNanos();
        while (System.nanoTime() < end && !revoked) {
            consumer.poll(Duration.ofNanos(Math.max(1, Math.min(POLL.toNanos(), end - System.nanoTime()))));
        }
        waiting = false;
        consumer.resume(consumer.assignment());
        return revoked;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        revoked |= !partitions.isEmpty();
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        partitionStart.assigned(consumer, partitions);
        if (waiting) {
            // Or the poll that only keeps our place would take records that nobody handles, and step over them.
            consumer.pause(partitions);
        }
    }

    void wakeup() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        closeQuietly(producer::close);
        closeQuietly(consumer::close);
    }

    private static void closeQuietly(Runnable close) {
        try {
            close.run();
        } catch (WakeupException e) {
            // The wakeup that ended the loop may strike here as well; a second try finds none.
            close.run();
        } catch (KafkaException e) {
            org.slf4j.LoggerFactory.getLogger(LoopSession.class).debug("while closing", e);
        }
    }
}
