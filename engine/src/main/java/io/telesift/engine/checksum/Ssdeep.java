// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

/**
 * Fuzzy hashes of ssdeep. They have no checksum, but ssdeep's own procedure ({@code fuzzy.c}) leaves marks that
 * {@code id:login:password} and {@code 12:30:45} lack.
 */
public final class Ssdeep {
    private static final int LONGEST_PART = 64;
    /**
     * ssdeep itself halves the block size until the first part has 32 characters, or until the size is 3; people shorten
     * what it wrote. Fewer than these could be a line of a list of stolen accounts.
     */
    private static final int SHORTEST_FIRST = 16;
    /** Digests with no 7 characters in common never match, so of a smaller one nothing can be learnt. */
    private static final int SHORTEST_OF_SMALL_FILE = 7;

    private static final int SMALLEST_BLOCK = 3;
    private static final int MOST_DOUBLINGS = 30;
    private static final int MOST_DIGITS = 10;

    private Ssdeep() {}

    /**
     * Whether exactly this run of ASCII bytes is {@code blocksize:hash1:hash2}: the size 3 * 2^n with n from 0 to 30,
     * both hashes in the alphabet of base64 and at most 64 characters, the second, whose blocks are twice as large, no
     * longer than the first. A file name behind it is not part of it.
     *
     * @param from first byte, inclusive
     * @param to last byte, exclusive; any bounds inside the array will do, {@code to < from} included
     */
    public static boolean valid(byte[] text, int from, int to) {
        int firstColon = colon(text, from, to, MOST_DIGITS);
        int secondColon = colon(text, firstColon + 1, to, LONGEST_PART);
        if (secondColon >= to) {
            return false;
        }
        long block = number(text, from, firstColon);
        return blockSize(block)
                && sized(block, secondColon - firstColon - 1, to - secondColon - 1)
                && Alphabet.BASE64.spells(text, firstColon + 1, secondColon)
                && Alphabet.BASE64.spells(text, secondColon + 1, to);
    }

    /** The next colon if it stands behind at most so many characters, else the end. */
    private static int colon(byte[] text, int from, int to, int most) {
        int last = Math.min(from + most, to - 1);
        for (int i = from; i <= last; i++) {
            if (text[i] == ':') {
                return i;
            }
        }
        return to;
    }

    private static boolean sized(long block, int first, int second) {
        int least = block == SMALLEST_BLOCK ? SHORTEST_OF_SMALL_FILE : SHORTEST_FIRST;
        return first >= least && first <= LONGEST_PART && second >= 1 && second <= first;
    }

    private static boolean blockSize(long size) {
        int doublings = Long.numberOfTrailingZeros(size);
        return doublings <= MOST_DOUBLINGS && size == (long) SMALLEST_BLOCK << doublings;
    }

    /** At most 10 digits without a leading zero, or -1. */
    private static long number(byte[] text, int from, int to) {
        if (from == to || text[from] == '0') {
            return -1;
        }
        long number = 0;
        for (int i = from; i < to; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return -1;
            }
            number = number * 10 + text[i] - '0';
        }
        return number;
    }
}
