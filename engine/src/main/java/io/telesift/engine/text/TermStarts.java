// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

/**
 * Where in a text one of many words may begin. A text is looked at in blocks without a branch for every character: to
 * guess wrong at every blank costs more than all the rest.
 */
public final class TermStarts {
    /** Characters in a block. */
    public static final int BLOCK = Long.SIZE;

    private static final byte AT_BOUNDARY = 1;
    private static final byte ANYWHERE = 2;
    /** A power of two, in bits. */
    private static final int BEGINNINGS = 1 << 16;

    private static final int LOOK_AHEAD = 4;

    /** By character: where words that begin with it may do so, or 0. */
    private final byte[] first = new byte[Character.MAX_VALUE + 1];
    /** The first four characters of all words, shorter words as they are: hashed, so that some others pass as well. */
    private final long[] beginnings = new long[BEGINNINGS / Long.SIZE];

    /** One more word, folded and not empty; {@code inside} where it may begin inside another. */
    public void add(String word, boolean inside) {
        char a = word.charAt(0);
        first[a] = inside ? ANYWHERE : (byte) Math.max(AT_BOUNDARY, first[a]);
        int hash = 0;
        for (int i = 0; i < Math.min(LOOK_AHEAD, word.length()); i++) {
            hash = hash(hash, word.charAt(i));
        }
        beginnings[slot(hash)] |= 1L << hash;
    }

    /** Bit by bit: whether a word may begin at this place of the text, the next one, and so on to the block's end. */
    public long block(FoldedText text, int from) {
        int to = Math.min(text.length(), from + BLOCK);
        long starts = 0;
        int left = Words.kind(text.at(from - 1));
        char[] chars = text.chars();
        for (int i = from; i < to; i++) {
            char c = chars[i];
            int right = Words.kind(c);
            starts |= (long) ((Words.joined(left, right) - first[c]) >>> 31) << i;
            left = right;
        }
        return starts;
    }

    /** Whether some word begins as the text goes on here; at times true where none does. */
    public boolean goesOn(FoldedText text, int at) {
        int one = hash(0, text.at(at));
        int two = hash(one, text.at(at + 1));
        int three = hash(two, text.at(at + 2));
        int four = hash(three, text.at(at + 3));
        return ((bit(one) | bit(two) | bit(three) | bit(four)) & 1) != 0;
    }

    private long bit(int hash) {
        return beginnings[slot(hash)] >>> hash;
    }

    private static int slot(int hash) {
        return hash >>> 6 & (BEGINNINGS / Long.SIZE - 1);
    }

    private static int hash(int before, char c) {
        int mixed = (before + c) * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }
}
