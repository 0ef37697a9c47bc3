// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.serde;

import com.fasterxml.jackson.databind.ObjectReader;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** A record of the model as UTF-8 JSON; {@code null} is a tombstone on both sides. Thread-safe. */
public final class JsonSerde<T> implements Serde<T> {
    private final Class<T> type;
    private final ObjectReader reader;

    /** For values of one type. */
    public JsonSerde(Class<T> type) {
        this.type = type;
        this.reader = Json.MAPPER.readerFor(type);
    }

    /**
     * Reads a value that is no tombstone.
     *
     * @throws UnreadableValueException if the bytes are no such value
     */
    public T read(byte[] bytes) {
        return Json.read(reader, bytes, type);
    }

    @Override
    @SuppressWarnings("NullAway") // Kafka's interface is not annotated: null is a tombstone here.
    public Serializer<T> serializer() {
        return (topic, value) -> value == null ? null : Json.bytes(value);
    }

    @Override
    @SuppressWarnings("NullAway")
    public Deserializer<T> deserializer() {
        return (topic, bytes) -> bytes == null ? null : readForKafka(bytes);
    }

    private @Nullable T readForKafka(byte[] bytes) {
        try {
            return read(bytes);
        } catch (UnreadableValueException e) {
            throw new SerializationException(e.getMessage(), e);
        }
    }
}
