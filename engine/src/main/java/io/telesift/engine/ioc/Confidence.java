// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Role;
import java.util.Set;

/** How sure it is that a finding is an indicator somebody may want to act on, 0 to 100. */
final class Confidence {
    private static final int DEFANGED = 95;
    private static final int DOUBTFUL = 40;
    private static final int MARKED = 5;
    private static final int MOST = 100;

    private Confidence() {}

    /** @param marked Telegram itself made a link of it */
    static int of(Candidate candidate, boolean marked, Role role, Set<String> flags) {
        int byShape = Math.max(candidate.confidence(), candidate.defanged() ? DEFANGED : 0) + (marked ? MARKED : 0);
        int capped = Math.min(Math.min(MOST, byShape), ceiling(role));
        boolean doubtful = flags.contains(Flags.FILENAME_LIKE) || flags.contains(Ranges.PRIVATE);
        return doubtful ? Math.min(capped, DOUBTFUL) : capped;
    }

    private static int ceiling(Role role) {
        return switch (role) {
            case BENIGN -> 10;
            case REFERENCE -> 20;
            case PROOF -> 30;
            case CHANNEL, CONTACT -> 50;
            case VICTIM -> 60;
            case INFRASTRUCTURE, WALLET, UNKNOWN -> MOST;
        };
    }
}
