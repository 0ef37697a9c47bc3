// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.gate;

import io.telesift.common.model.TelegramMessage;
import org.jspecify.annotations.Nullable;

/**
 * Decides what an observation means for a message: the first sighting, an edit, an older version that was not known, a
 * deletion, its undoing, better statistics, or nothing new. Pure; seeing the same observations again, in any order,
 * changes nothing.
 */
final class VersionGate {
    private VersionGate() {}

    /**
     * The state after an observation. It is to be published if its revision differs from the one before; otherwise it only
     * remembers, for example, that the message was still there.
     *
     * @param before {@code null} if nothing is known of the message
     */
    static GateState apply(@Nullable GateState before, TelegramMessage event) {
        GateState known = before == null ? GateState.unseen(event) : before;
        GateState after = event.deletion() == null ? seen(known, event) : deleted(known, event);
        return before == null || !after.looksLike(known) ? after.published(event) : after;
    }

    private static GateState seen(GateState known, TelegramMessage event) {
        boolean newest = known.presence().newest(event.observedAt());
        return new GateState(
                known.revision(),
                known.updatedAt(),
                known.facts().seen(event, newest),
                known.versions().seen(event),
                known.presence().seen(event.observedAt()));
    }

    private static GateState deleted(GateState known, TelegramMessage event) {
        return new GateState(
                known.revision(),
                known.updatedAt(),
                known.facts(),
                known.versions(),
                known.presence().absent(java.util.Objects.requireNonNull(event.deletion())));
    }
}
