// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.common.model.Role;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the message as a whole is about.
 *
 * @param claims words of an attack that the author claims or announces
 * @param threats words of malware, phishing and attackers' hosts
 * @param proof links to a service that shows sites to be down or defaced
 * @param credentials words that go with stolen log-ins
 */
record Tone(long claims, long threats, long proof, long credentials) {
    static Tone of(String text, List<CueHit> hits) {
        return new Tone(
                count(hits, cue -> cue.role(Place.CLAIM) != null),
                count(hits, Tone::threat) + (defangs(text) ? 1 : 0),
                count(hits, cue -> cue.role(Place.PROOFLINK) != null),
                count(hits, cue -> cue.role(Place.CREDENTIALS) != null));
    }

    /** Who defangs, even once, warns. */
    private static boolean defangs(String text) {
        return text.contains("[.]") || text.contains("hxxp");
    }

    private static boolean threat(Cue cue) {
        return cue.role(Place.MALWARE) != null || cue.role(Place.BEFORE) == Role.INFRASTRUCTURE;
    }

    private static long count(List<CueHit> hits, Predicate<Cue> counted) {
        return hits.stream().map(CueHit::cue).filter(counted).count();
    }

    /** The author claims an attack and shows proof. */
    boolean provenClaim() {
        return proof > 0 && claims >= threats;
    }

    /** More is said of an attack that was made than of hosts that attack. */
    boolean claim() {
        return claims > threats;
    }

    /** More is said of hosts that attack. */
    boolean warning() {
        return threats > claims;
    }

    /** Log-ins of others are shown or sold. */
    boolean stolenLogins() {
        return credentials > 1 && credentials > threats;
    }
}
