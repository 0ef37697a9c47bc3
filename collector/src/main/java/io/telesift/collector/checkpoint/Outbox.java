// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import io.telesift.common.model.Checkpoint;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Where a journal's records and rows go: visible together at a commit, or never. */
interface Outbox extends AutoCloseable {
    void publish(ProducerRecord<byte[], byte[]> record);

    void checkpoint(Checkpoint row);

    void forget(String id);

    /** The committed row. */
    @Nullable
    Checkpoint row(String id);

    int pending();

    void commit();

    @Override
    void close();
}
