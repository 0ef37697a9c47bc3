// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.index;

import io.telesift.common.kafka.BatchHandler;
import io.telesift.common.kafka.DeadLetters;
import io.telesift.common.kafka.Received;
import io.telesift.common.kafka.RetryLaterException;
import io.telesift.common.kafka.UnprocessableRecordException;
import io.telesift.common.model.DeadLetter;
import io.telesift.query.store.Change;
import io.telesift.query.store.DeadLetterRow;
import io.telesift.query.store.ViewWriter;
import io.telesift.query.store.ViewsAwayException;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Batches of records into the views. Publishes nothing. */
final class Changes implements BatchHandler {
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final ViewWriter writer;

    Changes(ViewWriter writer) {
        this.writer = writer;
    }

    /**
     * Writes a batch.
     *
     * @throws RetryLaterException if the store is away: the loop keeps the batch and its place
     * @throws UnprocessableRecordException if a record can never be written
     */
    @Override
    public List<ProducerRecord<byte[], byte[]>> handle(List<Received> batch) {
        try {
            writer.write(batch.stream().map(Changes::change).toList());
            return List.of();
        } catch (ViewsAwayException e) {
            throw new RetryLaterException(RETRY, e.getMessage() == null ? "the store is away" : e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new UnprocessableRecordException(culprit(batch), e);
        }
    }

    /** Changes are checked before any is written, one by one: the first that fails alone is at fault. */
    private Received culprit(List<Received> batch) {
        for (Received received : batch) {
            try {
                writer.check(change(received));
            } catch (IllegalArgumentException e) {
                return received;
            }
        }
        throw new IllegalStateException("a batch was refused, though each of its records is in order");
    }

    private static Change change(Received received) {
        if (!DeadLetters.isDeadLetterTopic(received.topic())) {
            return new Change(received.topic(), received.key(), received.offset(), received.value());
        }
        DeadLetter letter = DeadLetters.read(received.record());
        DeadLetterRow row =
                new DeadLetterRow(letter, received.topic(), received.record().partition(), received.offset());
        return new Change(received.topic(), letter.id(), received.offset(), row);
    }
}
