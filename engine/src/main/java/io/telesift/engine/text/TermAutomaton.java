// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * Many words in one automaton (Aho and Corasick 1975): one pass over a text finds every one of them, however
 * many there are.
 */
public final class TermAutomaton {
    private static final int ROOT = 0;

    private final Map<Long, Integer> edges;
    /** The edges of the root, by character: where nearly every character of a text is looked up. */
    private final int[] first;

    private final int[] failure;
    /** The word that ends in this state, or -1. */
    private final int[] word;
    /** The next state on the failure chain in which a word ends, or -1. */
    private final int[] shorter;

    private final List<String> words;

    private TermAutomaton(Map<Long, Integer> edges, int[] failure, int[] word, int[] shorter, List<String> words) {
        this.edges = edges;
        this.first = first(edges);
        this.failure = failure;
        this.word = word;
        this.shorter = shorter;
        this.words = words;
    }

    private static int[] first(Map<Long, Integer> edges) {
        int[] first = new int[Character.MAX_VALUE + 1];
        edges.forEach((edge, state) -> {
            if (edge >>> 16 == ROOT) {
                first[(int) (edge & Character.MAX_VALUE)] = state;
            }
        });
        return first;
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
            for (int at = word[state] >= 0 ? state : shorter[state]; at >= 0; at = shorter[at]) {
                listener.found(word[at], i + 1 - words.get(word[at]).length(), i + 1);
            }
        }
    }

    private int next(int state, char c) {
        int from = state;
        while (from != ROOT) {
            Integer target = edges.get(edge(from, c));
            if (target != null) {
                return target;
            }
            from = failure[from];
        }
        return first[c];
    }

    private static long edge(int state, char c) {
        return (long) state << 16 | c;
    }

    /**
     * Builds the automaton of these words.
     *
     * @param words folded, distinct, none empty; a word is known by its place in this list
     */
    public static TermAutomaton of(List<String> words) {
        return new Builder(words).build();
    }

    private static final class Builder {
        private final List<String> words;
        private final Map<Long, Integer> edges = new HashMap<>();
        private final List<Integer> parents = new ArrayList<>(List.of(ROOT));
        private final List<Character> entries = new ArrayList<>(List.of('\0'));
        private final int[] word;

        Builder(List<String> words) {
            this.words = words;
            word = new int[1 + words.stream().mapToInt(String::length).sum()];
            Arrays.fill(word, -1);
        }

        TermAutomaton build() {
            for (int i = 0; i < words.size(); i++) {
                word[add(words.get(i))] = i;
            }
            int[] failure = new int[word.length];
            int[] shorter = new int[word.length];
            Arrays.fill(shorter, -1);
            TermAutomaton automaton = new TermAutomaton(edges, failure, word, shorter, List.copyOf(words));
            link(automaton);
            return automaton;
        }

        private int add(String text) {
            int state = ROOT;
            for (int i = 0; i < text.length(); i++) {
                state = child(state, text.charAt(i));
            }
            return state;
        }

        private int child(int parent, char c) {
            return edges.computeIfAbsent(edge(parent, c), key -> {
                parents.add(parent);
                entries.add(c);
                return parents.size() - 1;
            });
        }

        /** Shallow states first: a failure link leads to a state that is less deep, whose own links are then done. */
        private void link(TermAutomaton automaton) {
            Map<Integer, List<Integer>> children = new HashMap<>();
            for (int state = 1; state < parents.size(); state++) {
                children.computeIfAbsent(parents.get(state), key -> new ArrayList<>())
                        .add(state);
            }
            Queue<Integer> queue = new ArrayDeque<>(children.getOrDefault(ROOT, List.of()));
            while (!queue.isEmpty()) {
                int state = queue.remove();
                link(automaton, state);
                queue.addAll(children.getOrDefault(state, List.of()));
            }
        }

        private void link(TermAutomaton automaton, int state) {
            int parent = parents.get(state);
            int fail = parent == ROOT ? ROOT : automaton.next(automaton.failure[parent], entries.get(state));
            automaton.failure[state] = fail;
            automaton.shorter[state] = word[fail] >= 0 ? fail : automaton.shorter[fail];
        }
    }
}
