// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.engine.text.FoldedText;
import io.telesift.engine.text.TermAutomaton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the shipped cues in a text. */
final class CueFinder {
    private final List<Cue> cues;
    private final TermAutomaton automaton;

    private CueFinder(List<Cue> cues) {
        this.cues = cues;
        automaton = TermAutomaton.of(cues.stream().map(Cue::folded).toList());
    }

    static CueFinder shipped() {
        Map<String, Cue> cues = new LinkedHashMap<>();
        for (String[] line : DataLines.of("cues.txt")) {
            for (String entry : line[2].split(", ", -1)) {
                add(cues, Cue.of(entry.strip()), line);
            }
        }
        return new CueFinder(List.copyOf(cues.values()));
    }

    /** The same word on two lines is one cue; a word that may go on wins over the same one that may not. */
    private static void add(Map<String, Cue> cues, Cue cue, String[] line) {
        Cue known = cues.get(cue.folded());
        if (known != null) {
            cue.roles().putAll(known.roles());
            cue = new Cue(
                    known.written(),
                    cue.folded(),
                    cue.inside() || known.inside(),
                    cue.open() || known.open(),
                    cue.roles());
        }
        for (String place : line[1].split(" ", -1)) {
            cue.roles().put(Place.valueOf(place.toUpperCase(Locale.ROOT)), DataLines.role(line[0]));
        }
        cues.put(cue.folded(), cue);
    }

    /** In the order of their start, none inside another. */
    List<CueHit> find(String text, LinkSpans links) {
        FoldedText folded = FoldedText.of(text);
        Found found = new Found(text, folded, links);
        automaton.scan(folded, found::add);
        return found.hits;
    }

    private final class Found {
        private final String text;
        private final FoldedText folded;
        private final LinkSpans links;
        private final List<CueHit> hits = new ArrayList<>();

        Found(String text, FoldedText folded, LinkSpans links) {
            this.text = text;
            this.folded = folded;
            this.links = links;
        }

        void add(int word, int from, int to) {
            Cue cue = cues.get(word);
            int start = folded.start(from);
            int end = folded.end(to);
            if (cue.fits(folded, from, to)
                    && links.overlap(start, end) == cue.roles().containsKey(Place.PROOFLINK)) {
                push(new CueHit(cue, start, end, Labels.follows(text, end)));
            }
        }

        /** Longer cues swallow those they hold: they arrive in the order of their end, the longest first. */
        private void push(CueHit hit) {
            if (!hits.isEmpty() && hits.get(hits.size() - 1).contains(hit.start(), hit.end())) {
                return;
            }
            while (!hits.isEmpty() && hits.get(hits.size() - 1).start() >= hit.start()) {
                hits.remove(hits.size() - 1);
            }
            hits.add(hit);
        }
    }
}
