// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.shape;

import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;
import io.telesift.common.model.Sighting;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An indicator seen in a message.
 *
 * @param messageId {@code <chatId>:<messageId>}
 */
public record SightingShape(
        String id,
        String messageId,
        ChatShape chat,
        Instant at,
        IndicatorType type,
        String value,
        String raw,
        String origin,
        int start,
        int end,
        boolean defanged,
        Role role,
        int confidence,
        @Nullable String reason,
        Set<String> flags,
        Set<Integer> versions,
        boolean current,
        @Nullable String link) {
    /** The shape of a row. */
    public static SightingShape of(String id, Sighting sighting) {
        return new SightingShape(
                id,
                sighting.ref().key(),
                ChatShape.of(sighting.chat()),
                sighting.at(),
                sighting.type(),
                sighting.value(),
                sighting.raw(),
                sighting.origin(),
                sighting.start(),
                sighting.end(),
                sighting.defanged(),
                sighting.role(),
                sighting.confidence(),
                sighting.reason(),
                sighting.flags(),
                sighting.versions(),
                sighting.current(),
                sighting.link());
    }
}
