// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

import org.jspecify.annotations.Nullable;

/** Base58 as Bitcoin writes it: one large number, and a leading {@code 1} for every leading zero byte. */
final class Base58 {
    /** The most symbols whose value fits one int: 58^5 is below 2^30. */
    private static final int CHUNK = 5;

    private Base58() {}

    /** The bytes that this text stands for if they are exactly so many; the work grows with length times size. */
    static byte @Nullable [] decode(byte[] text, int from, int to, int size) {
        if (!Alphabet.BASE58.spells(text, from, to)) {
            return null;
        }
        int[] number = number(text, from, to, size);
        if (number == null) {
            return null;
        }
        byte[] bytes = bytes(number, size);
        return zeros(bytes) == ones(text, from, to) && fits(number, size) ? bytes : null;
    }

    /** The least significant int first, or null if it takes more of them. */
    private static int @Nullable [] number(byte[] text, int from, int to, int size) {
        int[] number = new int[(size + 3) / 4];
        for (int i = from; i < to; i += CHUNK) {
            if (!append(number, text, i, Math.min(i + CHUNK, to))) {
                return null;
            }
        }
        return number;
    }

    private static boolean append(int[] number, byte[] text, int from, int to) {
        int factor = 1;
        int addend = 0;
        for (int i = from; i < to; i++) {
            factor *= 58;
            addend = addend * 58 + Alphabet.BASE58.value(text[i]);
        }
        return multiplyAndAdd(number, factor, addend);
    }

    private static boolean multiplyAndAdd(int[] number, int factor, int addend) {
        long carry = addend;
        for (int i = 0; i < number.length; i++) {
            carry += (number[i] & 0xFFFFFFFFL) * factor;
            number[i] = (int) carry;
            carry >>>= 32;
        }
        return carry == 0;
    }

    private static byte[] bytes(int[] number, int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[size - 1 - i] = (byte) (number[i / 4] >>> (i % 4 * 8));
        }
        return bytes;
    }

    /** Nothing may be left in the last int above the bytes that count. */
    private static boolean fits(int[] number, int size) {
        return size % 4 == 0 || number[size / 4] >>> (size % 4 * 8) == 0;
    }

    private static int zeros(byte[] bytes) {
        int count = 0;
        while (count < bytes.length && bytes[count] == 0) {
            count++;
        }
        return count;
    }

    private static int ones(byte[] text, int from, int to) {
        int end = from;
        while (end < to && text[end] == '1') {
            end++;
        }
        return end - from;
    }
}
