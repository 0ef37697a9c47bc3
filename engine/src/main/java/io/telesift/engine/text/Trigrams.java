// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

import java.util.Arrays;
import java.util.List;

/** How likely words are in each of some languages of one script, by their trigrams. About half a megabyte for all lists. */
final class Trigrams {
    private static final int LETTERS = 3;
    private static final double STEP = 0.3;

    private final List<String> languages;
    private final long[] keys;
    private final byte[] rarities;

    private Trigrams(List<String> languages, long[] keys, byte[] rarities) {
        this.languages = languages;
        this.keys = keys;
        this.rarities = rarities;
    }

    /** Reads a shipped list, sorted by trigram. */
    static Trigrams shipped(String name) {
        List<String> lines = ShippedLines.of(Trigrams.class, name);
        List<String> languages = List.of(lines.get(0).split(" "));
        List<String> rows = lines.subList(1, lines.size());
        long[] keys = new long[rows.size()];
        byte[] rarities = new byte[rows.size() * languages.size()];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = key(rows.get(row), 0);
            for (int i = 0; i < languages.size(); i++) {
                rarities[row * languages.size() + i] = (byte) (rows.get(row).charAt(LETTERS + i) - 'a');
            }
        }
        return new Trigrams(languages, keys, rarities);
    }

    private static long key(String text, int at) {
        return (long) text.charAt(at) << 32 | (long) text.charAt(at + 1) << 16 | text.charAt(at + 2);
    }

    List<String> languages() {
        return languages;
    }

    /** Logarithms of the words' likelihoods by language, up to what all have in common. */
    double[] scores(List<String> words) {
        int[] sums = new int[languages.size()];
        for (String word : words) {
            for (int at = 0; at + LETTERS <= word.length(); at++) {
                add(sums, Arrays.binarySearch(keys, key(word, at)));
            }
        }
        return Arrays.stream(sums).mapToDouble(sum -> -sum * STEP).toArray();
    }

    private void add(int[] sums, int row) {
        for (int i = 0; row >= 0 && i < sums.length; i++) {
            sums[i] += rarities[row * sums.length + i];
        }
    }
}
