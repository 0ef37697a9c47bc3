// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.index;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.TopicPartition;

/**
 * How far a rebuild has come, by topic. Counted in offsets: of a compacted topic the holes count too, so that the numbers
 * are ahead of the rows, but end at the same time. Thread-safe.
 */
public final class RebuildProgress {
    private final Map<TopicPartition, Span> spans = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean awaited = true;

    private record Span(long from, long to, long at) {
        long done() {
            return at - from;
        }

        long total() {
            return to - from;
        }

        /** Never back: a rebalance may read again what is counted already. */
        Span reached(long offset) {
            return new Span(from, to, Math.max(at, Math.min(offset, to)));
        }
    }

    /** Of a topic, or of all. */
    public record Part(long done, long total) {
        private Part plus(Part other) {
            return new Part(done + other.done, total + other.total);
        }
    }

    /** A partition will be read from here until there (exclusive): what comes later is the usual work. */
    void begin(TopicPartition partition, long from, long to) {
        spans.put(partition, new Span(from, Math.max(from, to), from));
    }

    /** What is followed now: only for these may offsets be asked; an answer on its way from before a start is none. */
    Followed followed() {
        return new Followed(asked.get(), Set.copyOf(spans.keySet()));
    }

    /** Partitions of one rebuild. */
    record Followed(int asked, Set<TopicPartition> partitions) {}

    /** The group has committed this offset; asked for after these were followed. */
    void committed(Followed followed, TopicPartition partition, long offset) {
        if (followed.asked() == asked.get() && followed.partitions().contains(partition)) {
            spans.computeIfPresent(partition, (any, span) -> span.reached(offset));
        }
    }

    /** What must be read is known now. */
    void known() {
        awaited = false;
    }

    /** A rebuild is asked for; what must be read is not known yet. */
    void await() {
        awaited = true;
        spans.clear();
        asked.incrementAndGet();
    }

    /** How often a rebuild was asked for: what was counted before one does not hold after it. */
    public int asked() {
        return asked.get();
    }

    /**
     * Is there more to read? True as well until that is known: a group that has committed everything and views that are
     * empty would else look finished.
     */
    public boolean running() {
        return awaited || spans.values().stream().anyMatch(span -> span.at() < span.to());
    }

    /** All topics together. */
    public Part all() {
        return byTopic().values().stream().reduce(new Part(0, 0), Part::plus);
    }

    /** Each topic that is or was read. */
    public Map<String, Part> byTopic() {
        Map<String, Part> topics = new TreeMap<>();
        spans.forEach(
                (partition, span) -> topics.merge(partition.topic(), new Part(span.done(), span.total()), Part::plus));
        return topics;
    }
}
