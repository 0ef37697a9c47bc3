// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

/**
 * What the message as a whole is about.
 *
 * @param claims words of an attack that the author claims or announces
 * @param threats words of malware, phishing and attackers' hosts
 * @param proof links to a service that shows sites to be down or defaced
 * @param credentials words that go with stolen log-ins
 */
record Tone(int claims, int threats, int proof, int credentials) {
    static Tone of(LinkSpans links, CueHits hits) {
        int claims = 0;
        // Who defangs, even once, warns.
        int threats = links.defangs() ? 1 : 0;
        int proof = 0;
        int credentials = 0;
        for (int i = 0; i < hits.count(); i++) {
            Cue cue = hits.get(i).cue();
            claims += cue.tells(Place.CLAIM) ? 1 : 0;
            threats += cue.threat() ? 1 : 0;
            proof += cue.proof() ? 1 : 0;
            credentials += cue.tells(Place.CREDENTIALS) ? 1 : 0;
        }
        return new Tone(claims, threats, proof, credentials);
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
