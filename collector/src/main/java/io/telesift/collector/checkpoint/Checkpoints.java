// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import io.telesift.common.kafka.CompactedTopic;
import io.telesift.common.kafka.KafkaSettings;
import io.telesift.common.model.Checkpoint;
import io.telesift.common.topic.Topics;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The collector's checkpoints as Kafka holds them. Read once; what a {@link TransactionalPublisher} commits is taken over
 * with the commit: the collector is the only writer of its rows, and a view that follows the topic would lag behind its own
 * writes. Thread-safe.
 */
public final class Checkpoints {
    private final KafkaSettings kafka;
    private final String prefix;
    private final Map<String, Checkpoint> rows = new ConcurrentHashMap<>();

    /** Empty until {@link #load()}. */
    public Checkpoints(KafkaSettings kafka) {
        this(kafka, "");
    }

    /** Likewise, of the rows alone whose id begins so. */
    public Checkpoints(KafkaSettings kafka, String prefix) {
        this.kafka = kafka;
        this.prefix = prefix;
    }

    /**
     * Reads all rows anew: at the start, and when a commit failed and nobody knows how it ended.
     *
     * @throws org.apache.kafka.common.KafkaException if Kafka cannot be read
     */
    public void load() {
        Map<String, Checkpoint> read = CompactedTopic.readAll(kafka, Topics.CHECKPOINT);
        read.keySet().removeIf(id -> !id.startsWith(prefix));
        rows.keySet().retainAll(read.keySet());
        rows.putAll(read);
    }

    /** One row; nothing if there is none. */
    public @Nullable Checkpoint get(String id) {
        return rows.get(id);
    }

    /** The rows whose id begins so. */
    public Stream<Checkpoint> startingWith(String prefix) {
        return rows.values().stream().filter(row -> row.id().startsWith(prefix));
    }

    void committed(Map<String, @Nullable Checkpoint> changes) {
        changes.forEach((id, row) -> {
            if (row == null) {
                rows.remove(id);
            } else {
                rows.put(id, row);
            }
        });
    }
}
