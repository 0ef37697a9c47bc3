// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import java.util.Arrays;

/**
 * Where in a text the scan must look closer, found in blocks of 64 bytes without a branch for every byte: a word of prose
 * costs nothing but its bytes. Each of eight classes of bytes has a mask of the block; eight bytes at a time are sorted
 * into all of them. A stop too many does no harm, for whoever stops looks exactly.
 */
final class Stops {
    static final int BLOCK = Long.SIZE;

    private static final int WORD = 0;
    private static final int HIGH = 1;
    private static final int DIGIT = 2;
    /** Whatever stands around it: signs that begin or join indicators. */
    private static final int ALWAYS = 3;

    private static final int DOT = 4;
    private static final int BEHIND_DOT = 5;
    private static final int BLANK = 6;
    /** First byte of most Cyrillic letters, which may spell the word for a dot. */
    private static final int CYRILLIC = 7;

    private static final long[] CLASSES = new long[256];

    private final byte[] rest = new byte[BLOCK];
    private final long[] masks = new long[Byte.SIZE];
    private long words;

    static {
        for (int c = 0; c < 256; c++) {
            boolean sign = "@+:%\\/~^".indexOf(c) >= 0 || Ascii.opens(c);
            CLASSES[c] = bit(WORD, Ascii.word(c))
                    | bit(HIGH, c >= 0x80)
                    | bit(DIGIT, Ascii.digit(c))
                    | bit(ALWAYS, sign)
                    | bit(DOT, c == '.')
                    | bit(BEHIND_DOT, Ascii.word(c) || c >= 0x80 || Ascii.closes(c))
                    | bit(BLANK, c == ' ')
                    | bit(CYRILLIC, c == 0xD0 || c == 0xD1);
        }
    }

    private static long bit(int kind, boolean is) {
        return is ? 1L << (Byte.SIZE * kind) : 0;
    }

    /** The stops of the block that begins here, the first byte the lowest bit; the byte before it is in no word. */
    long in(byte[] utf8, int from) {
        int left = utf8.length - from;
        if (left >= BLOCK) {
            return stops(utf8, from);
        }
        System.arraycopy(utf8, from, rest, 0, left);
        Arrays.fill(rest, left, BLOCK, (byte) 0);
        return stops(rest, 0);
    }

    private long stops(byte[] bytes, int from) {
        for (int k = 0; k < Byte.SIZE; k++) {
            masks[k] = classes(bytes, from + k * Byte.SIZE);
        }
        transpose();
        long word = masks[WORD];
        long high = masks[HIGH];
        words = word;
        // What the neighbours of the block are is not known: a name may have ended right before, or go on right behind.
        long dots = masks[DOT] & next(masks[BEHIND_DOT]) & ((word | high) << 1 | 1);
        long blanks = masks[BLANK] & next(masks[CYRILLIC]) & word << 1;
        long digits = masks[DIGIT] & ~(masks[DIGIT] << 1);
        return masks[ALWAYS] | digits | dots | blanks | (high & word << 1) | longRuns(word);
    }

    /** Eight bytes, each class in eight bits of its own. */
    private static long classes(byte[] bytes, int from) {
        long eight = EightBytes.at(bytes, from);
        long first = of(eight) | of(eight >>> 8) << 1 | of(eight >>> 16) << 2 | of(eight >>> 24) << 3;
        return first | of(eight >>> 32) << 4 | of(eight >>> 40) << 5 | of(eight >>> 48) << 6 | of(eight >>> 56) << 7;
    }

    private static long of(long eight) {
        return CLASSES[(int) eight & 0xFF];
    }

    /** From the classes of eight bytes each to one mask for each class: an 8 by 8 matrix of bytes is turned over. */
    private void transpose() {
        turn(1, Byte.SIZE, 0x00FF00FF00FF00FFL);
        turn(2, 2 * Byte.SIZE, 0x0000FFFF0000FFFFL);
        turn(4, 4 * Byte.SIZE, 0x00000000FFFFFFFFL);
    }

    private void turn(int rows, int bits, long mask) {
        for (int k = 0; k < Byte.SIZE; k++) {
            if ((k & rows) == 0) {
                long changed = (masks[k] >>> bits ^ masks[k + rows]) & mask;
                masks[k + rows] ^= changed;
                masks[k] ^= changed << bits;
            }
        }
    }

    private static long next(long mask) {
        return mask >>> 1 | Long.MIN_VALUE;
    }

    /** Where {@link RunReader#SHORTEST} letters in a row begin. */
    private static long longRuns(long word) {
        long two = word & word >>> 1;
        long four = two & two >>> 2;
        long eight = four & four >>> 4;
        long sixteen = eight & eight >>> 8;
        return sixteen & sixteen >>> (RunReader.SHORTEST - 16);
    }

    /** How many bytes of the last block may be left behind: all but a word that may go on in the next one. */
    int done() {
        return BLOCK - Long.numberOfLeadingZeros(~words);
    }
}
