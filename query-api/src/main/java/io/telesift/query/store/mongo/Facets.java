// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/**
 * What of a record stands in the open, because queries ask for it; the record itself is packed beside it ({@link Body}).
 * Flat: each nested document costs the embedded server a map and every name anew. Names are made of components of our own
 * records, chosen here; an author's words (a reaction is a map's key) never become one.
 *
 * @param paths in the record, by name
 */
record Facets(Map<String, List<String>> paths) {
    /** Paths with dots; arrays on the way are walked through, scalars stand at the end. */
    static Facets of(Collection<String> paths) {
        Map<String, List<String>> byName = new TreeMap<>();
        paths.forEach(path -> byName.put(name(path), List.of(path.split("\\.", -1))));
        return new Facets(byName);
    }

    /** The field that holds what stands at a path: {@code chat_id}. */
    static String name(String path) {
        return path.replace('.', '_');
    }

    /** The part of a record that queries see: scalars, or lists of them where an array was on the way. */
    Document select(JsonNode tree) {
        Document document = new Document();
        paths.forEach((name, path) -> {
            List<Object> values = new ArrayList<>(1);
            boolean many = collect(tree, path, values);
            if (!values.isEmpty()) {
                document.append(name, many ? values : values.get(0));
            }
        });
        return document;
    }

    /** Returns whether an array was on the way. */
    private static boolean collect(JsonNode node, List<String> path, List<Object> values) {
        if (node.isArray()) {
            node.forEach(each -> collect(each, path, values));
            return true;
        }
        if (path.isEmpty()) {
            addScalar(node, values);
            return false;
        }
        return collect(node.path(path.get(0)), path.subList(1, path.size()), values);
    }

    private static void addScalar(JsonNode node, List<Object> values) {
        switch (node.getNodeType()) {
            case STRING -> values.add(node.textValue());
            case BOOLEAN -> values.add(node.booleanValue());
            case NUMBER ->
                values.add(node.isIntegralNumber() ? (Object) node.longValue() : (Object) node.doubleValue());
            default -> {
                // Absent: nothing to ask for.
            }
        }
    }
}
