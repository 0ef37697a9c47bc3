// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.common.model.Role;
import io.telesift.engine.text.FoldedText;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase that tells a role, with its verdicts made ready.
 *
 * @param inside may begin inside a word
 * @param open the word may go on behind it
 * @param proof stands inside links
 * @param threat speaks of malware or attackers' hosts
 */
record Cue(boolean inside, boolean open, boolean proof, boolean threat, Map<Place, RoleVerdict> verdicts) {
    /** Tells nothing: what a denied word is taken for. */
    static final Cue SILENT = new Cue(false, false, false, false, Map.of());

    static Cue of(CueEntry entry) {
        Map<Place, Role> roles = entry.roles();
        boolean threat = roles.containsKey(Place.MALWARE) || roles.get(Place.BEFORE) == Role.INFRASTRUCTURE;
        Map<Place, RoleVerdict> verdicts = new EnumMap<>(Place.class);
        roles.forEach((place, role) -> verdicts.put(place, new RoleVerdict(role, reason(place, entry.written()))));
        return new Cue(entry.inside(), entry.open(), roles.containsKey(Place.PROOFLINK), threat, verdicts);
    }

    private static String reason(Place place, String written) {
        String words = (written.indexOf(' ') < 0 ? "word \"" : "words \"") + written + "\"";
        return switch (place) {
            case BEFORE, ADDRESS, MAIL, SITE, LOOT -> "after the " + words;
            case AFTER, DONE -> "before the " + words;
            case HEADING -> "listed under the heading \"" + written + "\"";
            case CLAIM, MALWARE, CREDENTIALS, PROOFLINK -> "in a message with the " + words;
        };
    }

    /** What it tells from this place, or null. */
    @Nullable
    RoleVerdict verdict(Place place) {
        return verdicts.get(place);
    }

    boolean tells(Place place) {
        return verdicts.containsKey(place);
    }

    /** Whether "not" before it turns it round: what is not attacked is no victim; who may not be written to is still somebody. */
    boolean deniable() {
        for (RoleVerdict verdict : verdicts.values()) {
            if (verdict.role() == Role.VICTIM || verdict.role() == Role.INFRASTRUCTURE) {
                return true;
            }
        }
        return false;
    }

    /** Whether words begin and end where they must; {@code end} is exclusive. */
    boolean fits(FoldedText text, int start, int end) {
        return (inside || text.boundary(start)) && (open || text.boundary(end));
    }
}
