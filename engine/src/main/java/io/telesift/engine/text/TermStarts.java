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
    private static final int BEGINNINGS = 1 << 15;

    /** By character: where words that begin with it may do so, or 0. */
    private final byte[] first = new byte[Character.MAX_VALUE + 1];
    /** The first three characters of all words: hashed, so that some others pass as well. */
    private final long[] beginnings = new long[BEGINNINGS / Long.SIZE];

    /** One more word, folded and not empty; {@code inside} where it may begin inside another. */
    public void add(String word, boolean inside) {
        char a = word.charAt(0);
        first[a] = inside ? ANYWHERE : (byte) Math.max(AT_BOUNDARY, first[a]);
        int bit = beginning(a, word.length() > 1 ? word.charAt(1) : 0, word.length() > 2 ? word.charAt(2) : 0);
        beginnings[bit / Long.SIZE] |= 1L << bit;
    }

    /** Bit by bit: whether a word may begin at this place of the text, the next one, and so on to the block's end. */
    public long block(FoldedText text, int from) {
        int to = Math.min(text.length(), from + BLOCK);
        long starts = 0;
        int left = Words.kind(text.at(from - 1));
        for (int i = from; i < to; i++) {
            char c = text.inner(i);
            int right = Words.kind(c);
            starts |= (long) ((Words.joined(left, right) - first[c]) >>> 31) << i;
            left = right;
        }
        return starts;
    }

    /** Whether some word begins as the text goes on here; at times true where none does. */
    public boolean goesOn(FoldedText text, int at) {
        char a = text.at(at);
        char b = text.at(at + 1);
        return begins(a, b, text.at(at + 2)) || begins(a, b, 0) || begins(a, 0, 0);
    }

    private boolean begins(int a, int b, int c) {
        int bit = beginning(a, b, c);
        return (beginnings[bit / Long.SIZE] >>> bit & 1) != 0;
    }

    private static int beginning(int a, int b, int c) {
        int mixed = (a * 0x9E3779B1 ^ b * 0x85EBCA77) + c * 0xC2B2AE3D;
        return (mixed ^ mixed >>> 15) >>> 3 & (BEGINNINGS - 1);
    }
}
