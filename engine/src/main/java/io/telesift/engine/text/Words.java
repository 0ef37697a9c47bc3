// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

/** What words are made of, and where scripts without spaces meet those with. */
public final class Words {
    private static final byte NO_PART = 0;
    private static final byte SPACED = 1;
    private static final byte HANGUL = 2;
    private static final byte UNSPACED = 3;
    /** One of these by character. */
    private static final byte[] KINDS = kinds();
    /** A bit by kind of the left character and of the right one. */
    private static final int JOINED = 1 << (4 * SPACED + SPACED) | 1 << (4 * HANGUL + HANGUL);

    private Words() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = Character.isLetterOrDigit(c) ? kindOfPart((char) c) : NO_PART;
        }
        return kinds;
    }

    private static byte kindOfPart(char c) {
        return hangul(c) ? HANGUL : unspaced(c) ? UNSPACED : SPACED;
    }

    /** Letter or digit of any script. */
    public static boolean part(char c) {
        return KINDS[c] != NO_PART;
    }

    /** Hangul: particles are written together with the word before them. */
    public static boolean hangul(char c) {
        return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3130 && c <= 0x318F);
    }

    /** Han and kana: no spaces between words. */
    public static boolean unspaced(char c) {
        return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF);
    }

    /** A word ends where Hangul, Han or kana meets anything else, or Han and kana anything at all. */
    static boolean boundary(char left, char right) {
        return joined(KINDS[left], KINDS[right]) == 0;
    }

    /** What {@link #joined} is asked with. */
    static int kind(int c) {
        return KINDS[c];
    }

    /** 1 inside a word, 0 at its borders: by the kinds of two neighbours. */
    static int joined(int left, int right) {
        return JOINED >>> (4 * left + right) & 1;
    }
}
