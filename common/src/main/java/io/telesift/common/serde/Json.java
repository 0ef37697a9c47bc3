// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.serde;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.datatype.jsr310.ser.InstantSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The one JSON dialect: unknown fields and enum values are tolerated, absent values are left out, times are UTC with
 * exactly three decimals, so that they sort as text. Trailing words after a value are an error: half a record is none.
 */
public final class Json {
    private static final int DEEPEST = 100;
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** Shared and immutable by agreement: nobody configures it further. */
    public static final ObjectMapper MAPPER = configure(JsonMapper.builder());

    /** The same dialect for the YAML files that people write. */
    public static final ObjectMapper YAML = configure(JsonMapper.builder(new YAMLFactory()));

    private Json() {}

    private static ObjectMapper configure(JsonMapper.Builder builder) {
        ObjectMapper mapper = builder.addModules(times(), new Jdk8Module())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        return mapper;
    }

    private static JavaTimeModule times() {
        JavaTimeModule times = new JavaTimeModule();
        times.addSerializer(Instant.class, new MillisInstantSerializer());
        return times;
    }

    /** A time as it stands in JSON: {@code 2026-11-22T08:30:00.000Z}. */
    public static String text(Instant instant) {
        return MILLIS.format(instant);
    }

    /** UTF-8 JSON of a value of our own; cannot fail for the records of the model. */
    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "not writable as JSON: " + value.getClass().getName(), e);
        }
    }

    /** JSON of a value of our own as text. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "not writable as JSON: " + value.getClass().getName(), e);
        }
    }

    /**
     * Reads one value.
     *
     * @throws UnreadableValueException if the bytes are no such value; its message says where and why, in one line
     */
    public static <T> T read(byte[] bytes, Class<T> type) {
        return read(MAPPER.readerFor(type), bytes, type);
    }

    static <T> T read(ObjectReader reader, byte[] bytes, Class<T> type) {
        T value;
        try {
            value = reader.readValue(bytes);
        } catch (IOException e) {
            throw UnreadableValueException.of(type, e);
        }
        if (value == null) {
            throw new UnreadableValueException("not a " + type.getSimpleName() + ": JSON null", null);
        }
        return value;
    }

    /** Jackson's own leaves trailing zeros out, and then 10:00:00Z sorts after 10:00:00.5Z. */
    private static final class MillisInstantSerializer extends InstantSerializer {
        MillisInstantSerializer() {
            super(InstantSerializer.INSTANCE, false, false, MILLIS);
        }
    }
}
