// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.MapType;
import io.telesift.common.serde.Json;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Records to BSON and back, in the JSON dialect's own terms with two differences: times are real dates, so that they sort
 * and compare, and maps are arrays of {@code {k, v}}, because their keys may be an author's words (a reaction) and must
 * never become field names: {@code $where} and {@code a.b} are legal keys of a map. What names a field is a component of
 * our own records, and nothing else.
 */
final class BsonRecords {
    private static final ObjectMapper WRITER = Json.MAPPER.copy().registerModule(writing());
    private static final ObjectMapper READER = Json.MAPPER.copy().registerModule(reading());

    private BsonRecords() {}

    static Document write(Object row) {
        return WRITER.convertValue(row, Document.class);
    }

    static <V> V read(Object document, Class<V> type) {
        return READER.convertValue(document, type);
    }

    /** An entry of a map. */
    private record Pair<K, V>(K k, V v) {}

    private static SimpleModule writing() {
        SimpleModule module = new SimpleModule("telesift-to-bson");
        module.addSerializer(Instant.class, new AsDate());
        module.addSerializer(Map.class, new AsPairs());
        return module;
    }

    private static SimpleModule reading() {
        SimpleModule module = new SimpleModule("telesift-from-bson");
        module.addSerializer(Date.class, new AsInstant());
        module.setDeserializers(new FromPairs.Provider());
        return module;
    }

    private static final class AsDate extends JsonSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeEmbeddedObject(Date.from(value));
        }
    }

    private static final class AsInstant extends JsonSerializer<Date> {
        @Override
        public void serialize(Date value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeEmbeddedObject(value.toInstant());
        }
    }

    /** Sorted as the records hold them. */
    @SuppressWarnings("rawtypes")
    private static final class AsPairs extends JsonSerializer<Map> {
        @Override
        public void serialize(Map map, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartArray();
            for (Object each : map.entrySet()) {
                Map.Entry<?, ?> entry = (Map.Entry<?, ?>) each;
                provider.defaultSerializeValue(new Pair<>(entry.getKey(), entry.getValue()), out);
            }
            out.writeEndArray();
        }
    }

    private static final class FromPairs extends JsonDeserializer<Map<Object, Object>> {
        private final MapType type;

        FromPairs(MapType type) {
            this.type = type;
        }

        @Override
        public Map<Object, Object> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JavaType pair = context.getTypeFactory()
                    .constructParametricType(Pair.class, type.getKeyType(), type.getContentType());
            List<Pair<?, ?>> pairs =
                    context.readValue(parser, context.getTypeFactory().constructCollectionType(List.class, pair));
            Map<Object, Object> map = new TreeMap<>();
            pairs.forEach(each -> map.put(each.k(), each.v()));
            return map;
        }

        private static final class Provider extends SimpleDeserializers {
            @Override
            public @Nullable JsonDeserializer<?> findMapDeserializer(
                    MapType type,
                    DeserializationConfig config,
                    BeanDescription bean,
                    @Nullable KeyDeserializer keys,
                    @Nullable TypeDeserializer elementType,
                    @Nullable JsonDeserializer<?> elements) {
                return type.getKeyType().hasRawClass(Object.class) ? null : new FromPairs(type);
            }
        }
    }
}
