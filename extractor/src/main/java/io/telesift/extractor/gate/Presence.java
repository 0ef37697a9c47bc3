// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.gate;

import io.telesift.common.model.Deletion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the message is still there. A certain deletion stays; a tentative one holds as long as nobody saw the message
 * later than its absence was last seen.
 *
 * @param lastSeen newest observation of content
 * @param lastAbsent newest observation of its absence
 */
record Presence(
        @Nullable Instant lastSeen,
        @Nullable Instant lastAbsent,
        @Nullable Deletion deletion) {
    static final Presence NONE = new Presence(null, null, null);

    Presence seen(Instant at) {
        return new Presence(latest(lastSeen, at), lastAbsent, deletion).settled();
    }

    Presence absent(Deletion told) {
        Instant absent = latest(lastAbsent, told.at());
        Deletion stronger = deletion == null || (told.certain() && !deletion.certain()) ? told : deletion;
        return new Presence(lastSeen, absent, stronger).settled();
    }

    private Presence settled() {
        if (deletion == null || deletion.certain() || lastSeen == null || lastAbsent == null) {
            return this;
        }
        if (lastSeen.isAfter(lastAbsent)) {
            return new Presence(lastSeen, lastAbsent, null);
        }
        boolean seenSince = deletion.at().isBefore(lastSeen);
        return seenSince ? new Presence(lastSeen, lastAbsent, new Deletion(lastAbsent, false)) : this;
    }

    /** Is an observation of this time the newest so far? */
    boolean newest(Instant at) {
        return lastSeen == null || !at.isBefore(lastSeen);
    }

    private static Instant latest(@Nullable Instant known, Instant told) {
        return known == null || told.isAfter(known) ? told : known;
    }
}
