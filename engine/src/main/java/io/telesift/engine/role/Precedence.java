// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import java.util.List;

/**
 * The places from which a word beside an indicator may speak of it, the most telling first.
 *
 * @param ofAddresses of what leads to somebody: mail addresses, handles, phone numbers
 * @param ofOthers of everything else
 * @param behind of whatever stands before the word
 */
record Precedence(List<Place> ofAddresses, List<Place> ofOthers, List<Place> behind) {
    private static final Precedence WARNING =
            new Precedence(List.of(Place.ADDRESS, Place.BEFORE), List.of(Place.BEFORE), List.of(Place.AFTER));
    private static final Precedence CLAIM = new Precedence(
            List.of(Place.ADDRESS, Place.BEFORE, Place.MAIL, Place.LOOT, Place.SITE),
            List.of(Place.BEFORE, Place.LOOT, Place.SITE),
            List.of(Place.AFTER, Place.DONE));
    private static final Precedence NEITHER = new Precedence(
            List.of(Place.ADDRESS, Place.BEFORE, Place.MAIL, Place.LOOT),
            List.of(Place.BEFORE, Place.LOOT),
            List.of(Place.AFTER));

    static Precedence of(Tone tone) {
        return tone.warning() ? WARNING : tone.claims() > 0 ? CLAIM : NEITHER;
    }

    List<Place> of(Kind kind) {
        return kind == Kind.ADDRESS || kind == Kind.TELEGRAM ? ofAddresses : ofOthers;
    }
}
