// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.common.model.Role;
import io.telesift.engine.text.FoldedText;
import io.telesift.engine.text.Words;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase that tells a role.
 *
 * @param written as in the file, without stars
 * @param folded as the text will be
 * @param inside may begin inside a word
 * @param open the word may go on behind it
 */
record Cue(String written, String folded, boolean inside, boolean open, Map<Place, Role> roles) {

    static Cue of(String entry) {
        boolean inside = entry.startsWith("*");
        boolean open = entry.endsWith("*");
        String written = entry.substring(inside ? 1 : 0, entry.length() - (open ? 1 : 0));
        String folded = FoldedText.of(written).toString();
        return new Cue(written, folded, inside, open || hangulEnd(folded), new EnumMap<>(Place.class));
    }

    /** Particles follow a Hangul word without a blank. */
    private static boolean hangulEnd(String folded) {
        return !folded.isEmpty() && Words.hangul(folded.charAt(folded.length() - 1));
    }

    @Nullable
    Role role(Place place) {
        return roles.get(place);
    }

    boolean fits(FoldedText text, int start, int end) {
        return (inside || start == 0 || FoldedText.boundary(text.at(start - 1), text.at(start)))
                && (open || FoldedText.boundary(text.at(end - 1), text.at(end)));
    }
}
