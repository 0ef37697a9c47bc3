// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the shipped cues. */
final class CueList {
    private final Map<String, CueEntry> byFolded = new LinkedHashMap<>();

    private CueList() {}

    static List<CueEntry> shipped() {
        CueList list = new CueList();
        DataLines.of("cues.txt").forEach(list::add);
        return List.copyOf(list.byFolded.values());
    }

    private void add(String[] line) {
        for (String entry : line[2].split(", ", -1)) {
            add(CueEntry.of(entry.strip()), line);
        }
    }

    /** The same word on two lines is one cue; a word that may go on wins over the same one that may not. */
    private void add(CueEntry entry, String[] line) {
        CueEntry known = byFolded.get(entry.folded());
        CueEntry cue = known == null ? entry : known.with(entry);
        for (String place : line[1].split(" ", -1)) {
            cue.roles().put(Place.valueOf(place.toUpperCase(Locale.ROOT)), DataLines.role(line[0]));
        }
        byFolded.put(cue.folded(), cue);
    }
}
