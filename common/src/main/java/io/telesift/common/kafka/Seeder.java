// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import io.telesift.common.health.Check;
import io.telesift.common.health.Component;
import io.telesift.common.model.Checkpoint;
import io.telesift.common.model.Versioned;
import io.telesift.common.topic.Topic;
import io.telesift.common.topic.Topics;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.Producer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a file of rules or channels to its topic. The file's hash is remembered: as long as it stays the same, edits
 * through the API win; when it changes, its rows win, and those that were in it before and no longer are get a tombstone.
 * Rows that came only through the API stay. Rows and memory commit in one transaction.
 */
public final class Seeder<V extends Versioned> implements Component {
    private static final Logger log = LoggerFactory.getLogger(Seeder.class);
    private static final String HASH = "hash";
    private static final String ROW = "row.";

    private final KafkaSettings kafka;
    private final Topic<V> topic;
    private final Seed<V> seed;
    private final Clock clock;
    private volatile Check check = Check.busy("not started");

    /** Does nothing yet. */
    public Seeder(KafkaSettings kafka, Topic<V> topic, Seed<V> seed, Clock clock) {
        this.kafka = kafka;
        this.topic = topic;
        this.seed = seed;
        this.clock = clock;
    }

    /**
     * What a file says.
     *
     * @param hash of the file's bytes
     * @param rows by key
     */
    public record Seed<V>(String hash, Map<String, V> rows) {}

    @Override
    public String name() {
        return "seeder " + topic.name();
    }

    /** After the topics, before the views. */
    @Override
    public int order() {
        return 50;
    }

    @Override
    public void start() {
        Checkpoint last = CompactedTopic.readAll(kafka, Topics.CHECKPOINT).get(checkpointId());
        if (last == null || !seed.hash().equals(last.state().get(HASH))) {
            publish(last == null ? Set.of() : rowsOf(last));
        }
        check = Check.up(seed.rows().size() + " rows in the file");
    }

    private void publish(Set<String> before) {
        Set<String> gone = new LinkedHashSet<>(before);
        gone.removeAll(seed.rows().keySet());
        try (Producer<byte[], byte[]> producer = Clients.transactionalProducer(kafka, "seeder-" + topic.name())) {
            producer.initTransactions();
            producer.beginTransaction();
            seed.rows().forEach((key, row) -> producer.send(topic.record(key, row)));
            gone.forEach(key -> producer.send(topic.record(key, null)));
            producer.send(Topics.CHECKPOINT.record(
                    checkpointId(), checkpoint(seed.rows().keySet())));
            producer.commitTransaction();
        }
        log.info("{}: {} rows seeded, {} removed", topic.name(), seed.rows().size(), gone.size());
    }

    private String checkpointId() {
        return "seed:" + topic.name();
    }

    private Checkpoint checkpoint(Collection<String> keys) {
        Map<String, String> state = new TreeMap<>();
        state.put(HASH, seed.hash());
        keys.forEach(key -> state.put(ROW + key, ""));
        return new Checkpoint(checkpointId(), clock.instant(), state);
    }

    private static Set<String> rowsOf(Checkpoint checkpoint) {
        Set<String> rows = new LinkedHashSet<>();
        for (String key : checkpoint.state().keySet()) {
            if (key.startsWith(ROW)) {
                rows.add(key.substring(ROW.length()));
            }
        }
        return rows;
    }

    @Override
    public Check check() {
        return check;
    }

    @Override
    public void close() {}
}
