// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.common.model.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything about one text that is the same for all its indicators. */
record Context(Lines lines, Headings headings, Tone tone, Beside beside) {

    static Context of(String text, CueFinder finder) {
        LinkSpans links = LinkSpans.of(text);
        List<CueHit> hits = finder.find(text, links);
        Lines lines = Lines.of(text);
        Tone tone = Tone.of(text, hits);
        return new Context(
                lines, Headings.of(text, lines, links, hits), tone, new Beside(text, lines, links, hits, tone));
    }

    @Nullable
    RoleVerdict line(Kind kind, int start, int end) {
        Beside.Told told = beside.about(kind, start, end);
        return told == null ? null : told.verdict();
    }

    @Nullable
    RoleVerdict heading(Kind kind, int start) {
        CueHit heading = headings.above(lines.at(start));
        Role role = heading == null ? null : heading.cue().role(Place.HEADING);
        return heading == null || role == null || !kind.allows(role)
                ? null
                : new RoleVerdict(
                        role, "listed under the heading \"" + heading.cue().written() + "\"");
    }
}
