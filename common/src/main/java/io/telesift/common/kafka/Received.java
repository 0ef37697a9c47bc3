// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import io.telesift.common.model.Versioned;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record as a {@link ConsumerLoop} hands it on.
 *
 * @param key as text
 * @param value of the topic's type; {@code null} for a tombstone and for records of dead-letter topics
 * @param record the original, for topic, partition, offset, headers and raw bytes
 */
public record Received(String key, @Nullable Versioned value, ConsumerRecord<byte[], byte[]> record) {
    /** The topic's name. */
    public String topic() {
        return record.topic();
    }

    /** Grows within a partition: a later record of a key has a larger offset. */
    public long offset() {
        return record.offset();
    }

    /** Says that a row is gone. */
    public boolean isTombstone() {
        return record.value() == null;
    }
}
