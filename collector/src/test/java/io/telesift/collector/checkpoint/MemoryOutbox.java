// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import io.telesift.common.model.Checkpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** What journals commit, kept in memory. */
final class MemoryOutbox implements Outbox {
    final List<ProducerRecord<byte[], byte[]>> committed = new ArrayList<>();
    final Map<String, Checkpoint> rows = new HashMap<>();
    private final List<ProducerRecord<byte[], byte[]>> pending = new ArrayList<>();
    private final Map<String, @Nullable Checkpoint> changes = new HashMap<>();

    @Override
    public void publish(ProducerRecord<byte[], byte[]> record) {
        pending.add(record);
    }

    @Override
    public void checkpoint(Checkpoint row) {
        changes.put(row.id(), row);
    }

    @Override
    public void forget(String id) {
        changes.put(id, null);
    }

    @Override
    public @Nullable Checkpoint row(String id) {
        return rows.get(id);
    }

    @Override
    public int pending() {
        return pending.size();
    }

    @Override
    public void commit() {
        committed.addAll(pending);
        changes.forEach((id, row) -> {
            if (row == null) {
                rows.remove(id);
            } else {
                rows.put(id, row);
            }
        });
        pending.clear();
        changes.clear();
    }

    @Override
    public void close() {
        pending.clear();
        changes.clear();
    }
}
