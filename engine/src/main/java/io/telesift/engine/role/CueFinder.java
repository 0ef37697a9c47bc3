// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.engine.text.FoldedText;
import io.telesift.engine.text.TermStarts;
import io.telesift.engine.text.TermTrie;
import java.util.List;

/**
 * Finds the shipped cues in a text: from every place where one may begin, as far as one goes on. Most texts have few
 * such places, which makes it quicker than an automaton; the longest cue bounds what one place takes.
 */
final class CueFinder {
    private final List<Cue> cues;
    private final TermTrie trie;
    private final TermStarts starts = new TermStarts();

    private CueFinder(List<CueEntry> entries) {
        cues = entries.stream().map(Cue::of).toList();
        trie = TermTrie.of(entries.stream().map(CueEntry::folded).toList());
        entries.forEach(entry -> starts.add(entry.folded(), entry.inside()));
    }

    static CueFinder shipped() {
        return new CueFinder(CueList.shipped());
    }

    /** In the order of their start, none inside another. */
    CueHits find(String text, LinkSpans links) {
        FoldedText folded = FoldedText.of(text);
        CueHits hits = new CueHits(text);
        for (int block = 0; block < folded.length(); block += TermStarts.BLOCK) {
            find(folded, block, links, hits);
        }
        return hits;
    }

    private void find(FoldedText text, int block, LinkSpans links, CueHits hits) {
        for (long places = starts.block(text, block); places != 0; places &= places - 1) {
            int at = block + Long.numberOfTrailingZeros(places);
            if (starts.goesOn(text, at)) {
                longest(text, at, links, hits);
            }
        }
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
            Cue cue = cues.get(longest);
            boolean denied = cue.deniable() && Denial.before(text, from);
            hits.add(denied ? Cue.SILENT : cue, text.start(from), text.end(end));
        }
    }

    private static boolean counts(Cue cue, FoldedText text, int from, int to, LinkSpans links) {
        return cue.fits(text, from, to) && links.overlap(text.start(from), text.end(to)) == cue.proof();
    }
}
