// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.tdlight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.collector.tdlib.gateway.TdFunction;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * TDLib's generated Java classes and its JSON, by reflection over public fields: {@code TdApi.MessageText.linkPreview} is
 * {@code link_preview} of {@code messageText}. So mapping is written once, and survives the monthly changes of the classes.
 * Other than in TDLib's own JSON 64-bit numbers are numbers. Thread-safe.
 */
public final class TdObjects {
    private final Class<?> api;
    private final Map<Class<?>, List<Field>> fields = new ConcurrentHashMap<>();

    /**
     * Over the classes nested in one.
     *
     * @param api {@code it.tdlight.jni.TdApi}
     */
    public TdObjects(Class<?> api) {
        this.api = api;
    }

    /** As JSON. */
    public ObjectNode json(Object object) {
        String name = object.getClass().getSimpleName();
        ObjectNode json = TdFunction.object(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
        for (Field field : fieldsOf(object.getClass())) {
            json.set(snake(field.getName()), value(get(field, object)));
        }
        return json;
    }

    private List<Field> fieldsOf(Class<?> type) {
        return fields.computeIfAbsent(type, TdObjects::publicFields);
    }

    private static List<Field> publicFields(Class<?> type) {
        List<Field> found = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                found.add(field);
            }
        }
        return List.copyOf(found);
    }

    private static @Nullable Object get(Field field, Object object) {
        try {
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a public field that cannot be read: " + field.getName(), e);
        }
    }

    private JsonNode value(@Nullable Object value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value == null) {
            return nodes.nullNode();
        }
        if (value instanceof String text) {
            return nodes.textNode(text);
        }
        if (value instanceof Boolean truth) {
            return nodes.booleanNode(truth);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof byte[] bytes) {
            return nodes.textNode(Base64.getEncoder().encodeToString(bytes));
        }
        return value.getClass().isArray() ? array(value) : json(value);
    }

    private static JsonNode number(Number number) {
        return number instanceof Double || number instanceof Float
                ? JsonNodeFactory.instance.numberNode(number.doubleValue())
                : JsonNodeFactory.instance.numberNode(number.longValue());
    }

    private ArrayNode array(Object array) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < Array.getLength(array); i++) {
            json.add(value(Array.get(array, i)));
        }
        return json;
    }

    /**
     * As an object of TDLib's classes.
     *
     * @throws IllegalArgumentException if they have no such class or field
     */
    public Object object(JsonNode json) {
        String type = json.path("@type").asText("");
        try {
            Class<?> found = nested(type);
            Object object = found.getDeclaredConstructor().newInstance();
            for (Map.Entry<String, JsonNode> entry : json.properties()) {
                if (!entry.getKey().startsWith("@")) {
                    Field field = found.getField(camel(entry.getKey()));
                    field.set(object, value(entry.getValue(), field.getType()));
                }
            }
            return object;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("this TDLib knows no such " + type + ": " + e.getMessage(), e);
        }
    }

    private Class<?> nested(String type) throws ClassNotFoundException {
        String simple = type.isEmpty() ? "" : type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
        return Class.forName(api.getName() + "$" + simple, true, api.getClassLoader());
    }

    private @Nullable Object value(JsonNode json, Class<?> type) {
        if (json.isNull()) {
            return null;
        }
        if (type == int.class) {
            return json.intValue();
        }
        if (type == long.class) {
            return json.asLong();
        }
        if (type == double.class) {
            return json.doubleValue();
        }
        if (type == boolean.class) {
            return json.booleanValue();
        }
        if (type == String.class) {
            return json.asText();
        }
        if (type == byte[].class) {
            return Base64.getDecoder().decode(json.asText());
        }
        return type.isArray() ? array(json, type.getComponentType()) : object(json);
    }

    private Object array(JsonNode json, Class<?> type) {
        Object array = Array.newInstance(type, json.size());
        for (int i = 0; i < json.size(); i++) {
            Array.set(array, i, value(json.get(i), type));
        }
        return array;
    }

    static String snake(String camel) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < camel.length(); i++) {
            char letter = camel.charAt(i);
            snake.append(Character.isUpperCase(letter) ? "_" : "").append(Character.toLowerCase(letter));
        }
        return snake.toString();
    }

    static String camel(String snake) {
        StringBuilder camel = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < snake.length(); i++) {
            char letter = snake.charAt(i);
            if (letter != '_') {
                camel.append(upper ? Character.toUpperCase(letter) : letter);
            }
            upper = letter == '_';
        }
        return camel.toString();
    }
}
