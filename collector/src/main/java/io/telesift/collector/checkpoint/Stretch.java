// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import io.telesift.collector.source.Observation;
import io.telesift.common.model.Chat;
import java.time.Instant;
import java.util.List;

/**
 * History of a chat from above {@code after} up to and with {@code upTo} as one reading found it, without a hole: what was
 * known in there and is not present is gone.
 *
 * @param after at least 0, at most {@code upTo}; equal if nothing is claimed to be complete
 * @param upTo may lie above the newest message present: a reading from the newest end on covers what was known there
 * @param observedAt when it was read
 * @param observations in any order; messages with ids in the stretch
 * @param certain an absence is told by Telegram itself, not inferred
 */
public record Stretch(
        Chat chat, long after, long upTo, Instant observedAt, List<Observation> observations, boolean certain) {
    public Stretch {
        if (after < 0 || upTo < after) {
            throw new IllegalArgumentException("no stretch: (" + after + ", " + upTo + "]");
        }
        observations = List.copyOf(observations);
        for (Observation observation : observations) {
            if (observation instanceof Observation.Seen seen && !holds(chat, seen, after, upTo)) {
                throw new IllegalArgumentException("message "
                        + seen.message().ref().key() + " is outside (" + after + ", " + upTo + "] of " + chat.id());
            }
        }
    }

    private static boolean holds(Chat chat, Observation.Seen seen, long after, long upTo) {
        long id = seen.message().messageId();
        return seen.message().chat().id() == chat.id() && after < id && id <= upTo;
    }
}
