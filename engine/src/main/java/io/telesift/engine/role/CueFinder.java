// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.engine.text.FoldedText;
import io.telesift.engine.text.TermTrie;
import java.util.List;

/**
 * Finds the shipped cues in a text: from every place where one may begin, as far as one goes on. Most texts have few
 * such places, which makes it quicker than an automaton; the longest cue bounds what one place takes.
 */
final class CueFinder {
    private static final byte NOWHERE = 0;
    private static final byte AT_WORDS = 1;
    private static final byte ANYWHERE = 2;

    private final List<Cue> cues;
    private final TermTrie trie;
    /** By character: where cues that begin with it may do so. */
    private final byte[] begins = new byte[Character.MAX_VALUE + 1];

    private CueFinder(List<CueEntry> entries) {
        cues = entries.stream().map(Cue::of).toList();
        trie = TermTrie.of(entries.stream().map(CueEntry::folded).toList());
        for (CueEntry entry : entries) {
            char first = entry.folded().charAt(0);
            begins[first] = entry.inside() ? ANYWHERE : (byte) Math.max(AT_WORDS, begins[first]);
        }
    }

    static CueFinder shipped() {
        return new CueFinder(CueList.shipped());
    }

    /** In the order of their start, none inside another. */
    CueHits find(String text, LinkSpans links) {
        FoldedText folded = FoldedText.of(text);
        CueHits hits = new CueHits(text);
        for (int i = 0; i < folded.length(); i++) {
            byte begin = begins[folded.at(i)];
            if (begin != NOWHERE && (begin == ANYWHERE || folded.boundary(i))) {
                longest(folded, i, links, hits);
            }
        }
        return hits;
    }

    private void longest(FoldedText text, int from, LinkSpans links, CueHits hits) {
        int longest = -1;
        int end = from;
        int state = trie.next(TermTrie.ROOT, text.at(from));
        for (int to = from + 1; state != TermTrie.ROOT; state = trie.next(state, text.at(to++))) {
            int word = trie.word(state);
            if (word >= 0 && counts(cues.get(word), text, from, to, links)) {
                longest = word;
                end = to;
            }
        }
        if (longest >= 0) {
            hits.add(cues.get(longest), text.start(from), text.end(end));
        }
    }

    private static boolean counts(Cue cue, FoldedText text, int from, int to, LinkSpans links) {
        return cue.fits(text, from, to) && links.overlap(text.start(from), text.end(to)) == cue.proof();
    }
}
