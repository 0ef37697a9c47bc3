// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import org.jspecify.annotations.Nullable;

/** Everything about one text that is the same for all its indicators. Thread-safe. */
final class Context {
    private final String text;
    private final LinkSpans links;
    private final CueHits hits;
    private final Lines lines;
    private final Tone tone;
    private final Beside beside;
    /** Looked for when no line says anything of some indicator. */
    private volatile @Nullable Headings headings;

    Context(String text, CueFinder finder) {
        this.text = text;
        links = LinkSpans.of(text);
        hits = finder.find(text, links);
        lines = Lines.of(text);
        tone = Tone.of(links, hits);
        beside = new Beside(text, lines, links, hits, Precedence.of(tone));
    }

    Tone tone() {
        return tone;
    }

    @Nullable
    RoleVerdict line(Kind kind, int start, int end) {
        return beside.about(kind, start, end);
    }

    @Nullable
    RoleVerdict heading(Kind kind, int start) {
        CueHit heading = headings().above(lines.at(start));
        RoleVerdict verdict = heading == null ? null : heading.cue().verdict(Place.HEADING);
        return verdict == null || !kind.allows(verdict.role()) ? null : verdict;
    }

    private Headings headings() {
        Headings found = headings;
        if (found == null) {
            found = Headings.of(text, lines, links, hits);
            headings = found;
        }
        return found;
    }
}
