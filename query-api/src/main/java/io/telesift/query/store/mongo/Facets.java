// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.serde.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What of a record stands in the open, because queries ask for it; the record itself is packed beside it ({@link Body}).
 * Field names are components of our own records, chosen here; an author's words (a reaction is a map's key) never become
 * one.
 */
final class Facets {
    private final Map<String, Facets> components = new TreeMap<>();

    private Facets() {}

    /** Paths with dots; arrays on the way are walked through, scalars stand at the end. */
    static Facets of(Collection<String> paths) {
        Facets root = new Facets();
        paths.forEach(root::add);
        return root;
    }

    private void add(String path) {
        Facets here = this;
        for (String component : path.split("\\.", -1)) {
            here = here.components.computeIfAbsent(component, any -> new Facets());
        }
    }

    /** The part of a record that queries see. */
    Document select(Object record) {
        return document(Json.MAPPER.valueToTree(record));
    }

    private Document document(JsonNode object) {
        Document document = new Document();
        components.forEach((name, facets) -> {
            Object value = object.has(name) ? facets.value(object.get(name)) : null;
            if (value != null) {
                document.append(name, value);
            }
        });
        return document;
    }

    private @Nullable Object value(JsonNode node) {
        if (node.isArray()) {
            List<@Nullable Object> values = new ArrayList<>(node.size());
            node.forEach(each -> values.add(value(each)));
            return values;
        }
        return components.isEmpty() ? scalar(node) : document(node);
    }

    private static @Nullable Object scalar(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> node.textValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> node.isIntegralNumber() ? (Object) node.longValue() : (Object) node.doubleValue();
            default -> null;
        };
    }
}
