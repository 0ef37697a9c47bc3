// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import io.telesift.common.health.Check;
import io.telesift.common.health.Component;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.processor.UsePartitionTimeOnInvalidTimestamp;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a topology exactly once. The only place that makes a {@link StreamsBuilder}: without a {@link TopologyConfig}
 * explicit naming is silently not enforced, and an unnamed store loses its state with the next edit of the topology.
 */
public final class StreamsRunner implements Component {
    static final String STAGE = "telesift.stage";

    private static final Logger log = LoggerFactory.getLogger(StreamsRunner.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(20);
    private static final int MOST_REPLACED_THREADS = 10;

    private final String name;
    private final Properties properties;
    private final Topology topology;
    private final AtomicInteger replacedThreads = new AtomicInteger();
    private @Nullable KafkaStreams streams;

    /**
     * Builds the topology; no I/O.
     *
     * @param name for health, and the stage named in dead letters
     * @param addTo adds the operators to a builder
     */
    public StreamsRunner(String name, KafkaSettings kafka, StreamsSettings settings, Consumer<StreamsBuilder> addTo) {
        this.name = name;
        this.properties = properties(name, kafka, settings);
        this.topology = topology(properties, addTo);
    }

    /** The topology as the runner would build it: for tests with {@code TopologyTestDriver}. */
    public static Topology topology(Properties properties, Consumer<StreamsBuilder> addTo) {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(properties)));
        addTo.accept(builder);
        return builder.build(properties);
    }

    /** The settings the runner would use: for tests with {@code TopologyTestDriver}. */
    public static Properties properties(String name, KafkaSettings kafka, StreamsSettings settings) {
        Properties properties = new Properties();
        properties.putAll(kafka.client());
        properties.putAll(streams(name, kafka, settings));
        properties.putAll(clients());
        return properties;
    }

    private static Map<String, Object> streams(String name, KafkaSettings kafka, StreamsSettings settings) {
        return Map.ofEntries(
                Map.entry(STAGE, name),
                Map.entry(StreamsConfig.APPLICATION_ID_CONFIG, settings.applicationId()),
                Map.entry(
                        StreamsConfig.STATE_DIR_CONFIG,
                        settings.stateDirectory().toString()),
                Map.entry(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2),
                Map.entry(
                        StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                        settings.commitInterval().toMillis()),
                Map.entry(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads()),
                Map.entry(StreamsConfig.REPLICATION_FACTOR_CONFIG, kafka.replicationFactor()),
                Map.entry(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 4L * 1024 * 1024),
                Map.entry(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class),
                Map.entry(StreamsConfig.TOPOLOGY_OPTIMIZATION_CONFIG, StreamsConfig.REUSE_KTABLE_SOURCE_TOPICS),
                Map.entry(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true),
                Map.entry(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterUnreadable.class),
                Map.entry(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterUnprocessable.class),
                Map.entry(
                        StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG,
                        UsePartitionTimeOnInvalidTimestamp.class));
    }

    private static Map<String, Object> clients() {
        return Map.of(
                // A killed process keeps its tasks for the session timeout: 45 s by default.
                StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
                3_000,
                StreamsConfig.mainConsumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
                500,
                StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG),
                "earliest",
                StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG),
                "zstd",
                StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG),
                5,
                StreamsConfig.producerPrefix(ProducerConfig.BUFFER_MEMORY_CONFIG),
                8L * 1024 * 1024,
                StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
                2 * 1024 * 1024);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void start() {
        KafkaStreams started = new KafkaStreams(topology, properties);
        started.setUncaughtExceptionHandler(this::afterFailure);
        streams = started;
        started.start();
    }

    /** A thread is replaced a bounded number of times: a fault that stays must show, not spin. */
    private StreamThreadExceptionResponse afterFailure(Throwable failure) {
        int failures = replacedThreads.incrementAndGet();
        log.error("{}: stream thread failed ({} of {}): {}", name, failures, MOST_REPLACED_THREADS, failure.toString());
        log.debug("{}: stream thread failed", name, failure);
        return failures <= MOST_REPLACED_THREADS
                ? StreamThreadExceptionResponse.REPLACE_THREAD
                : StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    @Override
    public Check check() {
        KafkaStreams running = streams;
        if (running == null) {
            return Check.busy("not started");
        }
        return switch (running.state()) {
            case RUNNING -> Check.up();
            case CREATED, REBALANCING -> Check.busy(running.state().name().toLowerCase(java.util.Locale.ROOT));
            default -> Check.down("state " + running.state());
        };
    }

    /** Leaves the group, or the next start waits for the session to end. */
    @Override
    public void close() {
        KafkaStreams running = streams;
        if (running != null) {
            running.close(CloseOptions.timeout(CLOSE_TIMEOUT)
                    .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
        }
    }
}
