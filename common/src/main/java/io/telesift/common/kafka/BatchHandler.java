// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What a {@link ConsumerLoop} does with a batch. */
@FunctionalInterface
public interface BatchHandler {
    /**
     * Does the work for a batch and tells what to publish; that and the batch's offsets are committed in one Kafka
     * transaction afterwards. May be called again with the same batch: the work must bear repetition.
     *
     * @param batch in the order of each partition, never empty
     * @throws UnprocessableRecordException if one record is at fault; the rest of the batch is handed over again
     * @throws RetryLaterException if another system is not ready; the loop waits as told
     * @throws Exception any other failure: the loop waits, longer each time, and hands the batch over again
     */
    List<ProducerRecord<byte[], byte[]>> handle(List<Received> batch) throws Exception;

    /** Does it want to know of the next batch while the present one is committed? */
    default boolean looksAhead() {
        return false;
    }

    /**
     * May begin the work for the batch that comes next, most likely; not called unless it {@link #looksAhead}. What it
     * publishes is asked for later, by {@link #handle}.
     */
    default void upcoming(List<Received> batch) {}
}
