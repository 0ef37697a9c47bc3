// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.tail;

import io.telesift.cli.CommandFailure;
import io.telesift.cli.ExitCode;
import io.telesift.common.kafka.Clients;
import io.telesift.common.kafka.KafkaSettings;
import io.telesift.common.topic.Topic;
import io.telesift.common.topic.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Committed records of one topic, old ones first and then those that come. Not thread-safe. */
public final class TopicTail {
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration LOOK_UP = Duration.ofSeconds(10);

    private final Map<String, String> environment;
    private final String topic;
    private final boolean fromBeginning;
    private final boolean follow;

    /**
     * Does not connect yet.
     *
     * @param environment holds the {@code KAFKA_*} variables
     * @param fromBeginning from the oldest record kept, and not from now
     * @param follow go on after the newest record
     */
    public TopicTail(Map<String, String> environment, String topic, boolean fromBeginning, boolean follow) {
        this.environment = environment;
        this.topic = topic;
        this.fromBeginning = fromBeginning;
        this.follow = follow;
    }

    /** What is done with records; false ends the reading. */
    public interface Sink {
        /** Takes one record; a value of null withdraws the row of that key. */
        boolean take(byte @Nullable [] key, byte @Nullable [] value);

        /** Nothing more at the moment. */
        boolean idle();
    }

    /**
     * Reads until the sink has enough, or the end if it does not follow.
     *
     * @throws CommandFailure if Kafka cannot be reached, a variable is wrong, or there is no such topic
     */
    public void run(Sink sink) {
        KafkaSettings kafka = settings();
        try (Consumer<byte[], byte[]> consumer = Clients.reader(kafka)) {
            read(consumer, sink);
        } catch (KafkaException e) {
            throw new CommandFailure(
                    ExitCode.UNREACHABLE,
                    "no Kafka at " + kafka.bootstrapServers() + " (" + e.getMessage()
                            + "); set KAFKA_BOOTSTRAP_SERVERS");
        }
    }

    private KafkaSettings settings() {
        try {
            return new KafkaVariables(environment).settings();
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCode.USAGE, String.valueOf(e.getMessage()));
        }
    }

    private void read(Consumer<byte[], byte[]> consumer, Sink sink) {
        List<TopicPartition> partitions = partitions(consumer);
        consumer.assign(partitions);
        seek(consumer, partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        boolean wanted = true;
        while (wanted && (follow || !reached(consumer, ends))) {
            wanted = poll(consumer, sink);
        }
    }

    private List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer) {
        List<PartitionInfo> infos = consumer.listTopics(LOOK_UP).getOrDefault(topic, List.of());
        if (infos.isEmpty()) {
            throw new CommandFailure(ExitCode.NOTHING, "no topic " + topic + "; there are " + names());
        }
        return infos.stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toList());
    }

    private static String names() {
        return Topics.ALL.stream().map(Topic::name).collect(Collectors.joining(", "));
    }

    private void seek(Consumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        if (fromBeginning) {
            consumer.seekToBeginning(partitions);
        } else {
            consumer.seekToEnd(partitions);
        }
    }

    private static boolean poll(Consumer<byte[], byte[]> consumer, Sink sink) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
            if (!sink.take(record.key(), record.value())) {
                return false;
            }
        }
        return sink.idle();
    }

    private static boolean reached(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
