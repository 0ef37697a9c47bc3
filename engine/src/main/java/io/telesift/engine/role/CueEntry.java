// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.common.model.Role;
import io.telesift.engine.text.FoldedText;
import io.telesift.engine.text.Words;
import java.util.EnumMap;
import java.util.Map;

/**
 * A word or phrase of the shipped list and what it tells.
 *
 * @param written as in the file, without stars
 * @param folded as the text will be
 * @param inside may begin inside a word
 * @param open the word may go on behind it
 */
record CueEntry(String written, String folded, boolean inside, boolean open, Map<Place, Role> roles) {

    static CueEntry of(String entry) {
        boolean inside = entry.startsWith("*");
        boolean open = entry.endsWith("*");
        String written = entry.substring(inside ? 1 : 0, entry.length() - (open ? 1 : 0));
        String folded = FoldedText.of(written).toString();
        return new CueEntry(written, folded, inside, open || hangulEnd(folded), new EnumMap<>(Place.class));
    }

    /** Particles follow a Hangul word without a blank. */
    private static boolean hangulEnd(String folded) {
        return !folded.isEmpty() && Words.hangul(folded.charAt(folded.length() - 1));
    }

    /** Both as one, known by this one's spelling; where they disagree about a place, this one is right. */
    CueEntry with(CueEntry other) {
        Map<Place, Role> both = new EnumMap<>(Place.class);
        both.putAll(other.roles);
        both.putAll(roles);
        return new CueEntry(written, folded, inside || other.inside, open || other.open, both);
    }
}
