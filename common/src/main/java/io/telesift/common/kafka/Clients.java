// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import io.telesift.common.topic.KeyPartitioner;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Makes the Kafka clients, all alike: bytes in and out, zstd, idempotent, only committed records are read. */
public final class Clients {
    /** Far above one message, far below the heap. */
    private static final int MAX_REQUEST_BYTES = 2 * 1024 * 1024;

    /** A dangling transaction of a killed process blocks readers no longer than this. */
    private static final Duration TRANSACTION_TIMEOUT = Duration.ofSeconds(30);

    private Clients() {}

    /** For topics, offsets and lags. */
    public static Admin admin(KafkaSettings kafka) {
        Map<String, Object> properties = kafka.client();
        properties.put("request.timeout.ms", 5_000);
        properties.put("default.api.timeout.ms", 10_000);
        return Admin.create(properties);
    }

    /** An idempotent producer. */
    public static Producer<byte[], byte[]> producer(KafkaSettings kafka) {
        return new KafkaProducer<>(producerProperties(kafka), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /**
     * A transactional producer; the caller calls {@code initTransactions}, which ends what an earlier process of this
     * name and instance left open.
     *
     * @param name what the transactions are for, unique among the services
     */
    public static Producer<byte[], byte[]> transactionalProducer(KafkaSettings kafka, String name) {
        Map<String, Object> properties = producerProperties(kafka);
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "telesift-" + name + "-" + kafka.instance());
        properties.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, (int) TRANSACTION_TIMEOUT.toMillis());
        return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** A consumer outside any group, for reading whole topics. */
    public static Consumer<byte[], byte[]> reader(KafkaSettings kafka) {
        return consumer(consumerProperties(kafka));
    }

    /** A consumer of a group; offsets are committed by the caller. */
    public static Consumer<byte[], byte[]> groupConsumer(KafkaSettings kafka, String group, int maxPollRecords) {
        Map<String, Object> properties = consumerProperties(kafka);
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, maxPollRecords);
        // A killed process must not keep its partitions for the default 45 s.
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        properties.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1_000);
        return consumer(properties);
    }

    private static Consumer<byte[], byte[]> consumer(Map<String, Object> properties) {
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static Map<String, Object> producerProperties(KafkaSettings kafka) {
        Map<String, Object> properties = kafka.client();
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        properties.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L * 1024 * 1024);
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_REQUEST_BYTES);
        properties.put(ProducerConfig.PARTITIONER_CLASS_CONFIG, KeyPartitioner.class);
        return properties;
    }

    private static Map<String, Object> consumerProperties(KafkaSettings kafka) {
        Map<String, Object> properties = kafka.client();
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, MAX_REQUEST_BYTES);
        return properties;
    }
}
