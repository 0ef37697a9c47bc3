// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import java.util.List;

/**
 * What the message as a whole is about.
 *
 * @param claims words of an attack that the author claims or announces
 * @param malware words of malware
 * @param proof whether it links to a service that shows sites to be down or defaced
 */
record Tone(long claims, long malware, boolean proof) {
    static Tone of(List<CueHit> hits) {
        return new Tone(count(hits, Place.CLAIM), count(hits, Place.MALWARE), count(hits, Place.PROOFLINK) > 0);
    }

    private static long count(List<CueHit> hits, Place place) {
        return hits.stream().filter(hit -> hit.cue().role(place) != null).count();
    }

    /** The author claims an attack and shows proof. */
    boolean provenClaim() {
        return proof && claims > 0 && claims >= malware;
    }

    boolean claim() {
        return provenClaim() || (claims > 1 && claims > malware);
    }
}
