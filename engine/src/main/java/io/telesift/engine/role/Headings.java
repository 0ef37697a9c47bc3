// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import org.jspecify.annotations.Nullable;

/** The heading above each line of a list, if a cue in it tells a role. */
final class Headings {
    private final @Nullable CueHit[] byLine;

    private Headings(@Nullable CueHit[] byLine) {
        this.byLine = byLine;
    }

    @Nullable
    CueHit above(int line) {
        return byLine[line];
    }

    static Headings of(String text, Lines lines, LinkSpans links, CueHits hits) {
        @Nullable CueHit[] byLine = new @Nullable CueHit[lines.count()];
        HeadingWalk walk = new HeadingWalk(text, links);
        int hit = 0;
        for (int line = 0; line < byLine.length; line++) {
            int end = lines.end(line);
            CueHit cue = null;
            for (; hit < hits.count() && hits.get(hit).start() < end; hit++) {
                boolean tells = hits.get(hit).cue().tells(Place.HEADING);
                cue = cue == null && tells ? hits.get(hit) : cue;
            }
            byLine[line] = walk.next(lines.start(line), end, cue);
        }
        return new Headings(byLine);
    }
}
