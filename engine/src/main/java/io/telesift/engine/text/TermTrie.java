// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

import java.util.Arrays;
import java.util.List;

/** Words letter by letter: a state for every beginning that words share, and edges by character between them. */
public final class TermTrie {
    /** The state before any letter. */
    public static final int ROOT = 0;

    private final EdgeTable edges = new EdgeTable();
    /** The edges of the root, by character: where nearly every character of a text is looked up. */
    private final int[] first = new int[Character.MAX_VALUE + 1];
    /** The word that ends in this state, or -1. */
    private int[] word = {-1};
    /** The character that leads to the state numbered next, or NUL: so most of a word is read without a look-up. */
    private char[] tails = new char[1];

    private int states = 1;

    private TermTrie() {}

    /**
     * Holds these words.
     *
     * @param words distinct, none empty; a word is known by its place in this list
     */
    public static TermTrie of(List<String> words) {
        TermTrie trie = new TermTrie();
        for (int i = 0; i < words.size(); i++) {
            int end = trie.add(words.get(i));
            trie.word[end] = i;
        }
        trie.word = Arrays.copyOf(trie.word, trie.states);
        trie.tails = Arrays.copyOf(trie.tails, trie.states);
        return trie;
    }

    /** The state one character further, or {@link #ROOT} where no word goes on so. */
    public int next(int state, char c) {
        if (state == ROOT) {
            return first[c];
        }
        return tails[state] == c && c != 0 ? state + 1 : edges.target(state, c);
    }

    /** The word that ends in this state, or -1. */
    public int word(int state) {
        return word[state];
    }

    int states() {
        return states;
    }

    private int add(String text) {
        int state = ROOT;
        for (int i = 0; i < text.length(); i++) {
            int known = next(state, text.charAt(i));
            state = known != ROOT ? known : grow(state, text.charAt(i));
        }
        return state;
    }

    private int grow(int from, char c) {
        int state = states++;
        if (from == ROOT) {
            first[c] = state;
        } else if (from == state - 1) {
            tails[from] = c;
        } else {
            edges.add(from, c, state);
        }
        makeRoom(state);
        return state;
    }

    private void makeRoom(int state) {
        if (state == word.length) {
            word = Arrays.copyOf(word, 2 * state);
            Arrays.fill(word, state, word.length, -1);
            tails = Arrays.copyOf(tails, 2 * state);
        }
    }
}
