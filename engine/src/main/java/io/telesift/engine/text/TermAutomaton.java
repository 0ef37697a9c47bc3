// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Many words in one automaton (Aho and Corasick 1975): one pass over a text finds every one of them, however
 * many there are.
 */
public final class TermAutomaton {
    private static final int ROOT = TermTrie.ROOT;

    private final TermTrie trie;
    /** By state: the state of its longest proper ending that is a beginning of a word. */
    private final int[] failure;
    /** By state: the first one on its chain of failures, itself included, in which a word ends, or -1. */
    private final int[] ending;
    /** By word. */
    private final int[] lengths;

    private TermAutomaton(List<String> words) {
        trie = TermTrie.of(words);
        failure = new int[trie.states()];
        ending = new int[trie.states()];
        lengths = words.stream().mapToInt(String::length).toArray();
        Arrays.fill(ending, -1);
        link(words);
    }

    /**
     * Builds the automaton of these words.
     *
     * @param words folded, distinct, none empty; a word is known by its place in this list
     */
    public static TermAutomaton of(List<String> words) {
        return new TermAutomaton(words);
    }

    /** Told of every place where a word stands, in the order of its end; {@code end} is exclusive. */
    public interface Listener {
        void found(int word, int start, int end);
    }

    /** Finds all words, overlapping ones too; linear in the text's length. */
    public void scan(FoldedText text, Listener listener) {
        int state = ROOT;
        for (int i = 0; i < text.length(); i++) {
            state = next(state, text.at(i));
            for (int at = ending[state]; at >= 0; at = ending[failure[at]]) {
                int word = trie.word(at);
                listener.found(word, i + 1 - lengths[word], i + 1);
            }
        }
    }

    private int next(int state, char c) {
        for (int from = state; from != ROOT; from = failure[from]) {
            int target = trie.next(from, c);
            if (target != ROOT) {
                return target;
            }
        }
        return trie.next(ROOT, c);
    }

    /** Shallow states first: a failure link leads to a state that is less deep, whose own links are then done. */
    private void link(List<String> words) {
        List<String> longestFirst = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        int[] reached = new int[words.size()];
        int longer = words.size();
        for (int depth = 0; longer > 0; depth++) {
            while (longer > 0 && longestFirst.get(longer - 1).length() <= depth) {
                longer--;
            }
            for (int word = 0; word < longer; word++) {
                reached[word] = link(reached[word], longestFirst.get(word).charAt(depth));
            }
        }
    }

    private int link(int parent, char c) {
        int state = trie.next(parent, c);
        failure[state] = parent == ROOT ? ROOT : next(failure[parent], c);
        ending[state] = trie.word(state) >= 0 ? state : ending[failure[state]];
        return state;
    }
}
