// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.gate;

import io.telesift.common.model.Message;
import io.telesift.common.model.TelegramMessage;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What the gate remembers of a message; more than it publishes.
 *
 * @param revision grows by one with every published state, from 1
 * @param updatedAt the observation that led to the published state
 */
public record GateState(long revision, Instant updatedAt, Facts facts, Versions versions, Presence presence) {
    static GateState unseen(TelegramMessage event) {
        return new GateState(0, event.observedAt(), Facts.unseen(event), Versions.NONE, Presence.NONE);
    }

    GateState published(TelegramMessage event) {
        return new GateState(revision + 1, event.observedAt(), facts, versions, presence);
    }

    /** Would a reader of the published states see a difference? */
    boolean looksLike(GateState other) {
        return facts.equals(other.facts)
                && versions.published().equals(other.versions.published())
                && versions.currentNumber() == other.versions.currentNumber()
                && versions.dropped() == other.versions.dropped()
                && java.util.Objects.equals(presence.deletion(), other.presence.deletion());
    }

    /** Does this version still count, and is the message still there? */
    public boolean isCurrent(int version) {
        return presence.deletion() == null && versions.currentNumber() == version;
    }

    /** The state as published, before anything is looked for in it. */
    public Message message() {
        return new Message(
                facts.chat(),
                facts.messageId(),
                facts.date(),
                facts.firstSeen(),
                updatedAt,
                revision,
                versions.published(),
                versions.currentNumber(),
                versions.dropped(),
                presence.deletion(),
                facts.sources(),
                facts.service(),
                facts.sender(),
                facts.viaBot(),
                facts.forward(),
                facts.replyTo(),
                facts.albumId(),
                facts.threadId(),
                facts.stats(),
                "und",
                Set.of(),
                List.of(),
                List.of(),
                null);
    }
}
