// SPDX-License-Identifier: Apache-2.0
package io.telesift.testkit;

import io.telesift.common.kafka.KafkaSettings;
import io.telesift.common.kafka.StreamsRunner;
import io.telesift.common.kafka.StreamsSettings;
import io.telesift.common.model.Versioned;
import io.telesift.common.topic.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** A topology under test without a broker, built and configured exactly as {@link StreamsRunner} does. */
public final class TopologyHarness implements AutoCloseable {
    private final TemporaryDirectory directory = new TemporaryDirectory("topology");
    private final Topology topology;
    private final TopologyTestDriver driver;

    private TopologyHarness(Consumer<StreamsBuilder> addTo) {
        StreamsSettings settings = new StreamsSettings("test", directory.path(), StreamsSettings.FAST_COMMIT, 1);
        Properties properties = StreamsRunner.properties("test", KafkaSettings.plain("127.0.0.1:1"), settings);
        topology = StreamsRunner.topology(properties, addTo);
        driver = new TopologyTestDriver(topology, properties);
    }

    /** With the operators that this adds. */
    public static TopologyHarness of(Consumer<StreamsBuilder> addTo) {
        return new TopologyHarness(addTo);
    }

    /** Feeds one record ({@code null}: a tombstone) and lets the topology finish with it. */
    public <V extends Versioned> void pipe(Topic<V> topic, String key, @Nullable V value) {
        driver.createInputTopic(
                        topic.name(), new StringSerializer(), topic.serde().serializer())
                .pipeInput(new TestRecord<>(key, value));
    }

    /** Feeds any bytes. */
    public void pipeRaw(String topic, byte @Nullable [] key, byte @Nullable [] value) {
        driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(key, value));
    }

    /** What was written to a topic since the last call; a tombstone has a {@code null} value. */
    public <V extends Versioned> List<KeyValue<String, V>> read(Topic<V> topic) {
        return driver.createOutputTopic(
                        topic.name(), new StringDeserializer(), topic.serde().deserializer())
                .readKeyValuesToList();
    }

    /** Lets so much time pass for those who wait for it. */
    public void pass(Duration time) {
        driver.advanceWallClockTime(time);
    }

    /** The dead letters of a topic since the last call. */
    public List<TestRecord<byte[], byte[]>> deadLetters(Topic<?> topic) {
        return driver.createOutputTopic(topic.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    /** A store of the topology. */
    public <K, V> KeyValueStore<K, V> store(String name) {
        return driver.getKeyValueStore(name);
    }

    /** Kafka's own description: changes with every name, store and sub-topology. */
    public String describe() {
        return topology.describe().toString();
    }

    @Override
    public void close() {
        driver.close();
        directory.close();
    }
}
