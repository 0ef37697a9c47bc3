// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import org.jspecify.annotations.Nullable;

/** Goes through the lines of a text and remembers which heading is in force. */
final class HeadingWalk {
    /** A heading is a short line; anything else that holds a cue is prose. Units. */
    private static final int LONGEST = 80;

    private static final int SHORT = 30;
    /** An entry of a list has no more than this beside its links. */
    private static final int ENTRY = 60;
    /** An entry that goes on a list begun on the line of its label has no more than this. */
    private static final int BARE = 6;
    /** Lines of text that may stand between a heading and its list. */
    private static final int PREAMBLE = 2;

    private final String text;
    private final LinkSpans links;
    private @Nullable CueHit active;
    private boolean inline;
    private boolean listBegun;
    private int preamble;

    HeadingWalk(String text, LinkSpans links) {
        this.text = text;
        this.links = links;
    }

    /**
     * The heading that the next line is listed under.
     *
     * @param cue the first cue for headings in this line
     */
    @Nullable
    CueHit next(int start, int end, @Nullable CueHit cue) {
        if (blank(start, end)) {
            return null;
        }
        if (links.overlap(start, end)) {
            return entry(start, end, cue);
        }
        if (cue != null && heading(start, end)) {
            begin(cue, false);
        } else if (listBegun || ++preamble > PREAMBLE) {
            active = null;
        }
        return null;
    }

    private @Nullable CueHit entry(int start, int end, @Nullable CueHit cue) {
        int beside = end - start - links.covered(start, end);
        boolean listed = beside <= (inline ? BARE : ENTRY);
        CueHit above = listed ? active : null;
        listBegun = true;
        if (cue != null && cue.label()) {
            begin(cue, true);
        } else if (inline && !listed) {
            active = null;
        }
        return above;
    }

    private void begin(CueHit cue, boolean onItsLine) {
        active = cue;
        inline = onItsLine;
        listBegun = onItsLine;
        preamble = 0;
    }

    private boolean blank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    private boolean heading(int start, int end) {
        return end - start <= LONGEST
                && (end - start <= SHORT
                        || !Character.isLetter(text.charAt(start))
                        || colonEnds(start, end)
                        || shouted(start, end));
    }

    private boolean colonEnds(int start, int end) {
        int last = end - 1;
        while (last > start && !Labels.colon(text.charAt(last)) && !Character.isLetterOrDigit(text.charAt(last))) {
            last--;
        }
        return Labels.colon(text.charAt(last));
    }

    private boolean shouted(int start, int end) {
        boolean upper = false;
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            upper |= Character.isUpperCase(text.charAt(i));
        }
        return upper;
    }
}
