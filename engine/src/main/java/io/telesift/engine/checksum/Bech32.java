// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

/** The checksum of BIP173 and BIP350: a BCH code over the values of the symbols. */
final class Bech32 {
    static final int CHECKSUM_SYMBOLS = 6;
    /** What is left of a sound text by BIP173. */
    static final int BECH32 = 1;
    /** Likewise by BIP350. */
    static final int BECH32M = 0x2BC830A3;

    private static final int[] GENERATOR = {0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3};

    private Bech32() {}

    /** What is left of a text whose human-readable part is followed by one separator and then by data. */
    static int residue(byte[] text, int from, int separator, int to) {
        int residue = 1;
        for (int i = from; i < separator; i++) {
            residue = next(residue, lower(text[i]) >> 5);
        }
        residue = next(residue, 0);
        for (int i = from; i < separator; i++) {
            residue = next(residue, lower(text[i]) & 31);
        }
        return data(residue, text, separator + 1, to);
    }

    private static int data(int start, byte[] text, int from, int to) {
        int residue = start;
        for (int i = from; i < to; i++) {
            residue = next(residue, Alphabet.BECH32.value(text[i]));
        }
        return residue;
    }

    private static int next(int residue, int value) {
        int top = residue >>> 25;
        int result = (residue & 0x1FFFFFF) << 5 ^ value;
        for (int bit = 0; bit < GENERATOR.length; bit++) {
            result ^= -(top >>> bit & 1) & GENERATOR[bit];
        }
        return result;
    }

    private static int lower(byte letter) {
        return letter | 0x20;
    }
}
