// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import io.telesift.common.kafka.Clients;
import io.telesift.common.kafka.DeadLetters;
import io.telesift.common.kafka.KafkaSettings;
import io.telesift.common.model.Checkpoint;
import io.telesift.common.topic.Topics;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes records and the checkpoints that speak of them in one Kafka transaction: after a crash both are there or
 * neither. Slow Kafka blocks the caller. A failed one is of no more use: close it, load the checkpoints anew, make another.
 * For one thread.
 */
public final class TransactionalPublisher implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(TransactionalPublisher.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

    private final Checkpoints checkpoints;
    private final Producer<byte[], byte[]> producer;
    private final Map<String, @Nullable Checkpoint> changes = new LinkedHashMap<>();
    private final PublishedCounts.Count count;
    private int pending;
    private int messages;
    private int deadLetters;

    private TransactionalPublisher(
            Checkpoints checkpoints, Producer<byte[], byte[]> producer, PublishedCounts.Count count) {
        this.checkpoints = checkpoints;
        this.producer = producer;
        this.count = count;
    }

    /**
     * Connects, and ends what an earlier process of this name left open.
     *
     * @param name what the transactions are for, unique among the services
     * @throws KafkaException if Kafka is not there
     */
    public static TransactionalPublisher open(KafkaSettings kafka, String name, Checkpoints checkpoints) {
        return open(kafka, name, checkpoints, new PublishedCounts.Count());
    }

    /** The same, and counts what it commits. */
    public static TransactionalPublisher open(
            KafkaSettings kafka, String name, Checkpoints checkpoints, PublishedCounts.Count count) {
        Producer<byte[], byte[]> producer = Clients.transactionalProducer(kafka, name);
        try {
            producer.initTransactions();
        } catch (KafkaException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
        return new TransactionalPublisher(checkpoints, producer, count);
    }

    /** Adds a record to the transaction. */
    public void publish(ProducerRecord<byte[], byte[]> record) {
        if (pending++ == 0) {
            producer.beginTransaction();
        }
        note(record.topic());
        // What fails here fails the commit.
        producer.send(record);
    }

    private void note(String topic) {
        if (topic.equals(Topics.TELEGRAM_MESSAGE.name())) {
            messages++;
        } else if (DeadLetters.isDeadLetterTopic(topic)) {
            deadLetters++;
        }
    }

    /** Adds a checkpoint to the transaction; a later one of the same id replaces it. */
    public void checkpoint(Checkpoint checkpoint) {
        changes.put(checkpoint.id(), checkpoint);
    }

    /** Adds the removal of a checkpoint. */
    public void forget(String checkpointId) {
        changes.put(checkpointId, null);
    }

    /** Records in the transaction so far, without checkpoints. */
    public int pending() {
        return pending;
    }

    /**
     * Makes all of it visible at once.
     *
     * @throws KafkaException if it cannot be told that it is; the transaction may or may not stand
     */
    public void commit() {
        changes.forEach((id, checkpoint) -> publish(Topics.CHECKPOINT.record(id, checkpoint)));
        if (pending > 0) {
            producer.commitTransaction();
        }
        checkpoints.committed(changes);
        count.add(messages, deadLetters);
        changes.clear();
        pending = 0;
        messages = 0;
        deadLetters = 0;
    }

    /** Drops what is not committed. */
    @Override
    public void close() {
        if (pending > 0) {
            quietly(producer::abortTransaction);
        }
        quietly(() -> producer.close(CLOSE_TIMEOUT));
    }

    /** What is not ended here the broker ends by its time limit, or the next of this name does. */
    private static void quietly(Runnable end) {
        try {
            end.run();
        } catch (KafkaException | IllegalStateException e) {
            log.debug("while closing", e);
        }
    }
}
