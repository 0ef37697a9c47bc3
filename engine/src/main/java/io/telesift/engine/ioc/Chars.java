// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

/** Classes of characters that decide where an indicator begins and ends. */
final class Chars {
    private Chars() {}

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean asciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean asciiAlnum(char c) {
        return asciiLetter(c) || digit(c);
    }

    static boolean hex(char c) {
        return digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    static boolean ascii(char c) {
        return c < 0x80;
    }

    /** Letter, digit or mark of any script; surrogates are none, so that emoji end a word. */
    static boolean word(char c) {
        return ascii(c) ? asciiAlnum(c) : foreignWord(c);
    }

    private static boolean foreignWord(char c) {
        return Character.isLetterOrDigit(c) || mark(c);
    }

    private static boolean mark(char c) {
        int type = Character.getType(c);
        return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) && c < 0xFE00;
    }

    /** What a label of a host or a file name is made of. */
    static boolean label(char c) {
        return word(c) || c == '-' || c == '_';
    }

    static boolean blank(char c) {
        return c <= ' ' || c == 0x7F || c == 0x85 || (c >= 0xA0 && (Character.isSpaceChar(c) || c == 0xFEFF));
    }

    /** Scripts written without spaces, or with particles stuck to foreign words: Hangul, Han, kana. */
    static boolean cjk(char c) {
        return (c >= 0x3040 && c <= 0x9FFF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0x1100 && c <= 0x11FF)
                || (c >= 0xF900 && c <= 0xFAFF);
    }

    /** An ASCII word ends, or begins, where it touches a script of {@link #cjk}. */
    static boolean glued(char left, char right) {
        return left != right && ((cjk(left) && asciiAlnum(right)) || (asciiAlnum(left) && cjk(right)));
    }

    /** Format characters that nobody sees: zero-width ones, soft hyphen, direction marks. */
    static boolean invisible(char c) {
        return c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0xFEFF
                || c == 0x180E;
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
