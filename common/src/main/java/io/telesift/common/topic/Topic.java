// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.topic;

import io.telesift.common.model.Versioned;
import io.telesift.common.serde.JsonSerde;
import io.telesift.common.serde.UnreadableValueException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.jspecify.annotations.Nullable;

/**
 * A topic with its types: keys are text, values one record of the model as JSON. Nobody spells a serde or a topic name
 * anywhere else.
 *
 * @param retention how long a record stays; {@code null} for compacted topics
 * @param keyExample for documentation
 * @param writtenBy services, for documentation
 * @param readBy services, for documentation
 * @param holds one sentence, for documentation
 */
public record Topic<V extends Versioned>(
        String name,
        Class<V> type,
        KeyShape keyShape,
        Cleanup cleanup,
        @Nullable Duration retention,
        String keyExample,
        String writtenBy,
        String readBy,
        String holds) {
    /** Header of every record: the value's schema version, as text. */
    public static final String SCHEMA_HEADER = "schema";

    /** Where records go that nobody can read or process. */
    public String deadLetters() {
        return Topics.DEAD_LETTER_PREFIX + name;
    }

    /** The values' serde. */
    public JsonSerde<V> serde() {
        return new JsonSerde<>(type);
    }

    /**
     * Reads a value that is no tombstone.
     *
     * @throws UnreadableValueException if the bytes are no such value
     */
    public V read(byte[] value) {
        return serde().read(value);
    }

    /** The topic as a stream; {@code operator} is a verb phrase, unique in its topology. */
    public KStream<String, V> stream(StreamsBuilder builder, String operator) {
        return builder.stream(name, consumed(operator));
    }

    /** How Streams reads it. */
    public Consumed<String, V> consumed(String operator) {
        return Consumed.with(Serdes.String(), (Serde<V>) serde()).withName(operator);
    }

    /** How Streams writes it: with the partition that {@link #keyShape()} gives. */
    public Produced<String, V> produced(String operator) {
        StreamPartitioner<String, V> partitioner =
                (topic, key, value, partitions) -> Optional.of(Set.of(partition(key, partitions)));
        return Produced.with(Serdes.String(), (Serde<V>) serde(), partitioner).withName(operator);
    }

    /** A record for a plain producer, {@code null} for a tombstone; {@link KeyPartitioner} places it. */
    public ProducerRecord<byte[], byte[]> record(String key, @Nullable V value) {
        byte[] bytes = value == null ? null : io.telesift.common.serde.Json.bytes(value);
        return new ProducerRecord<>(name, null, key.getBytes(StandardCharsets.UTF_8), bytes, headers());
    }

    /** The partition of a key, the same for Streams and plain producers. */
    public int partition(String key, int partitions) {
        byte[] part = keyShape.partitionPart(key).getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(part)) % partitions;
    }

    private static List<Header> headers() {
        byte[] version = Integer.toString(Versioned.SCHEMA).getBytes(StandardCharsets.UTF_8);
        return List.of(new RecordHeader(SCHEMA_HEADER, version));
    }
}
