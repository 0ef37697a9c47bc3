// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.rule;

import io.telesift.engine.text.FoldedText;
import io.telesift.engine.text.TermAutomaton;
import io.telesift.engine.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds terms in a text: the automaton finds their parts, this puts boundaries and parts together. */
final class TermFinder {
    /** No language inflects a stem by more; a bound, so that a word of a megabyte stays linear. */
    private static final int LONGEST_ENDING = 40;

    private final List<Term> terms;
    private final TermAutomaton automaton;
    /** By word of the automaton: the parts that read so. */
    private final List<List<Use>> uses;

    /** One part of one term. */
    private record Use(int term, int part) {}

    private TermFinder(List<Term> terms, TermAutomaton automaton, List<List<Use>> uses) {
        this.terms = terms;
        this.automaton = automaton;
        this.uses = uses;
    }

    static TermFinder of(List<Term> terms) {
        Map<String, Integer> words = new HashMap<>();
        List<String> order = new ArrayList<>();
        List<List<Use>> uses = new ArrayList<>();
        for (int term = 0; term < terms.size(); term++) {
            for (int part = 0; part < terms.get(term).parts().size(); part++) {
                String text = terms.get(term).parts().get(part).text();
                int word = words.computeIfAbsent(text, key -> {
                    order.add(key);
                    uses.add(new ArrayList<>());
                    return order.size() - 1;
                });
                uses.get(word).add(new Use(term, part));
            }
        }
        return new TermFinder(List.copyOf(terms), TermAutomaton.of(order), uses);
    }

    /** Told of every term found; places are those of the folded text. */
    interface Listener {
        void found(int term, int start, int end);
    }

    void find(FoldedText text, Listener listener) {
        Progress progress = new Progress(text, listener);
        automaton.scan(text, progress::found);
    }

    /** How far the terms of several parts have come in one text. */
    private final class Progress {
        private final FoldedText text;
        private final Listener listener;
        /** By term and part: where the next part must begin, and where the term began. */
        private final Map<Use, int[]> expected = new HashMap<>();

        Progress(FoldedText text, Listener listener) {
            this.text = text;
            this.listener = listener;
        }

        void found(int word, int start, int end) {
            if (!beginsWord(start)) {
                return;
            }
            for (Use use : uses.get(word)) {
                Term.Part part = terms.get(use.term).parts().get(use.part);
                int termStart = use.part == 0 ? start : begun(use, start);
                if (termStart >= 0 && (part.open() || endsWord(end))) {
                    advance(use, termStart, end);
                }
            }
        }

        private int begun(Use use, int start) {
            int[] awaited = expected.get(use);
            return awaited != null && awaited[0] == start ? awaited[1] : -1;
        }

        private void advance(Use use, int termStart, int end) {
            Term term = terms.get(use.term);
            if (use.part == term.parts().size() - 1) {
                listener.found(use.term, termStart, end);
            } else {
                expected.put(new Use(use.term, use.part + 1), new int[] {nextWord(end), termStart});
            }
        }

        private boolean beginsWord(int start) {
            return start == 0 || FoldedText.boundary(text.at(start - 1), text.at(start));
        }

        /** Particles follow a Hangul word without a blank, so it needs no boundary behind it. */
        private boolean endsWord(int end) {
            return Words.hangul(text.at(end - 1)) || FoldedText.boundary(text.at(end - 1), text.at(end));
        }

        /** The first character of the word after the one that goes on here; one blank lies between. */
        private int nextWord(int from) {
            int end = from;
            while (end - from < LONGEST_ENDING && Words.part(text.at(end))) {
                end++;
            }
            return text.at(end) == ' ' ? end + 1 : -1;
        }
    }
}
