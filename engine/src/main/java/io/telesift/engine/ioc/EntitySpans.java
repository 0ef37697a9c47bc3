// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.EntityType;
import io.telesift.common.model.TextEntity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Where Telegram marked a link or an e-mail address in a text, in bytes. Entities that reach outside it count for
 * nothing.
 */
final class EntitySpans {
    private final Map<Integer, Integer> links = new HashMap<>();

    void load(String text, List<TextEntity> entities) {
        links.clear();
        List<TextEntity> marked = entities.stream()
                .filter(entity -> link(entity) && inside(text, entity))
                .toList();
        if (!marked.isEmpty()) {
            Map<Integer, Integer> bytes = bytes(text, marked);
            marked.forEach(entity -> links.put(at(bytes, entity.offset()), at(bytes, entity.end())));
        }
    }

    void clear() {
        links.clear();
    }

    private static int at(Map<Integer, Integer> bytes, int unit) {
        return bytes.getOrDefault(unit, 0);
    }

    private static boolean link(TextEntity entity) {
        return entity.type() == EntityType.URL || entity.type() == EntityType.EMAIL;
    }

    /** The byte of each offset, in one walk over the text: entities are many in hostile messages. */
    private static Map<Integer, Integer> bytes(String text, List<TextEntity> entities) {
        TreeSet<Integer> units = new TreeSet<>();
        entities.forEach(entity -> {
            units.add(entity.offset());
            units.add(entity.end());
        });
        Map<Integer, Integer> bytes = new HashMap<>();
        ByteCount count = new ByteCount(text);
        units.forEach(unit -> bytes.put(unit, count.upTo(unit)));
        return bytes;
    }

    static boolean inside(String text, TextEntity entity) {
        return entity.offset() < text.length() && entity.length() <= text.length() - entity.offset();
    }

    /** Where the link ends that begins at this byte, or 0. */
    int linkEnd(int start) {
        return links.isEmpty() ? 0 : links.getOrDefault(start, 0);
    }
}
