// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.EntityType;
import io.telesift.common.model.TextEntity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where Telegram marked a link or an e-mail address in a text. Entities that reach outside it count for nothing. */
final class EntitySpans {
    private final Map<Integer, Integer> links = new HashMap<>();

    EntitySpans(String text, List<TextEntity> entities) {
        for (TextEntity entity : entities) {
            boolean link = entity.type() == EntityType.URL || entity.type() == EntityType.EMAIL;
            if (link && inside(text, entity)) {
                links.put(entity.offset(), entity.end());
            }
        }
    }

    /** Offset and length may be anything; their sum may overflow. */
    static boolean inside(String text, TextEntity entity) {
        return (long) entity.offset() + entity.length() <= text.length();
    }

    /** Where the link ends that begins at this place of the original, or -1. */
    int urlEnd(int start) {
        return links.getOrDefault(start, -1);
    }

    boolean marks(int start) {
        return links.containsKey(start);
    }
}
