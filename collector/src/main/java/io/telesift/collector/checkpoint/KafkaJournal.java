// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import io.telesift.collector.people.SenderPolicy;
import io.telesift.common.kafka.KafkaSettings;
import io.telesift.common.model.Checkpoint;
import io.telesift.common.model.Source;
import java.time.Clock;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Opens journals that commit messages and checkpoints in one Kafka transaction. */
public final class KafkaJournal {
    private KafkaJournal() {}

    /**
     * Ends what an earlier journal of this source left open, and reads how far it came.
     *
     * @param source stands in every deletion this journal infers; one journal a kind of source at a time
     * @param senders what of people is published
     * @throws KafkaException if Kafka is not there
     */
    public static Journal open(KafkaSettings kafka, Source source, SenderPolicy senders, Clock clock) {
        return open(kafka, source, senders, clock, new PublishedCounts());
    }

    /** The same, and counts what it commits. */
    public static Journal open(
            KafkaSettings kafka, Source source, SenderPolicy senders, Clock clock, PublishedCounts counts) {
        String kind = source.kind().value();
        Checkpoints checkpoints = new Checkpoints(kafka, kind + ":");
        TransactionalPublisher publisher =
                TransactionalPublisher.open(kafka, "collector-" + kind, checkpoints, counts.of(source.kind()));
        try {
            // Only now: an open transaction would hide what it is about to commit.
            checkpoints.load();
        } catch (KafkaException e) {
            publisher.close();
            throw e;
        }
        return new LiveJournal(source, senders, new KafkaOutbox(publisher, checkpoints), clock);
    }

    private record KafkaOutbox(TransactionalPublisher publisher, Checkpoints checkpoints) implements Outbox {
        @Override
        public void publish(ProducerRecord<byte[], byte[]> record) {
            publisher.publish(record);
        }

        @Override
        public void checkpoint(Checkpoint row) {
            publisher.checkpoint(row);
        }

        @Override
        public void forget(String id) {
            publisher.forget(id);
        }

        @Override
        public @Nullable Checkpoint row(String id) {
            return checkpoints.get(id);
        }

        @Override
        public int pending() {
            return publisher.pending();
        }

        @Override
        public void commit() {
            publisher.commit();
        }

        @Override
        public void close() {
            publisher.close();
        }
    }
}
