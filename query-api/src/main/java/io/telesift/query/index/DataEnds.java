// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.index;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Where the records of partitions end. Kafka's end offsets count the markers of transactions too, which no reader ever
 * gets: of a partition whose last transaction was committed, a group that has read everything stays one behind for ever.
 * Here the end is the offset after the last record a reader would get. Not thread-safe.
 */
final class DataEnds {
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long FIRST_WINDOW = 32;
    private static final long GROWTH = 16;

    private final Consumer<byte[], byte[]> reader;
    private final Map<TopicPartition, Known> known = new HashMap<>();

    /** With a consumer of its own, outside any group, that reads committed records only. */
    DataEnds(Consumer<byte[], byte[]> reader) {
        this.reader = reader;
    }

    /** What was found for an end that Kafka gave. */
    private record Known(long end, long dataEnd) {}

    /**
     * The data ends of partitions.
     *
     * @param ends Kafka's ends
     * @return never larger than those; an end that could not be looked at in time stands as Kafka gave it
     */
    Map<TopicPartition, Long> of(Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> open = new HashMap<>(ends);
        known.forEach((partition, found) -> open.remove(partition, found.end()));
        for (long window = FIRST_WINDOW; !open.isEmpty(); window *= GROWTH) {
            look(open, window);
        }
        Map<TopicPartition, Long> dataEnds = new HashMap<>(ends);
        dataEnds.replaceAll((partition, end) -> {
            Known found = known.get(partition);
            return found != null && found.end() == end ? found.dataEnd() : end;
        });
        return dataEnds;
    }

    /** Reads the last offsets of the open partitions; closes those with a record in them, and those read whole. */
    private void look(Map<TopicPartition, Long> open, long window) {
        reader.assign(open.keySet());
        Map<TopicPartition, Long> beginnings = reader.beginningOffsets(open.keySet());
        open.forEach((partition, end) ->
                reader.seek(partition, Math.max(beginnings.getOrDefault(partition, 0L), end - window)));
        Map<TopicPartition, Long> found = lastRecords(open);
        boolean inTime = open.entrySet().stream().allMatch(end -> reader.position(end.getKey()) >= end.getValue());
        open.entrySet().removeIf(end -> {
            TopicPartition partition = end.getKey();
            boolean whole = end.getValue() - window <= beginnings.getOrDefault(partition, 0L);
            if (inTime && (found.containsKey(partition) || whole)) {
                long dataEnd = found.getOrDefault(partition, beginnings.getOrDefault(partition, 0L));
                known.put(partition, new Known(end.getValue(), dataEnd));
            }
            return !inTime || found.containsKey(partition) || whole;
        });
    }

    private Map<TopicPartition, Long> lastRecords(Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> last = new HashMap<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && !passed(ends)) {
            reader.poll(POLL).forEach(record -> {
                TopicPartition partition = new TopicPartition(record.topic(), record.partition());
                if (record.offset() < ends.getOrDefault(partition, 0L)) {
                    last.merge(partition, record.offset() + 1, Math::max);
                }
            });
        }
        return last;
    }

    private boolean passed(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> reader.position(end.getKey()) >= end.getValue());
    }
}
