// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

/** Kinds of ASCII characters, given as numbers from 0 to 255; whatever is no ASCII is of no kind. */
final class Ascii {
    private static final boolean[] ALNUM = new boolean[128];
    private static final boolean[] WORD = new boolean[128];

    static {
        for (int c = 0; c < WORD.length; c++) {
            ALNUM[c] = letter(c) || digit(c);
            WORD[c] = ALNUM[c] || c == '-' || c == '_';
        }
    }

    private Ascii() {}

    static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean upper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean letter(int c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    static boolean alnum(int c) {
        return (c & ~0x7F) == 0 && ALNUM[c];
    }

    static boolean hex(int c) {
        int lower = c | 0x20;
        return digit(c) || (lower >= 'a' && lower <= 'f');
    }

    /** What names of hosts and files are made of, and handles: letters, digits, hyphen, underscore. */
    static boolean word(int c) {
        return (c & ~0x7F) == 0 && WORD[c];
    }

    static boolean blank(int c) {
        return c == ' ' || c == '\t';
    }

    /** Blank, end of line, control character, or outside the text. */
    static boolean space(int c) {
        return c <= ' ' || c == 0x7F;
    }

    static int lower(int c) {
        return upper(c) ? c | 0x20 : c;
    }

    static int hexValue(int c) {
        return digit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
    }

    static boolean opens(int c) {
        return c == '[' || c == '(' || c == '{' || c == '<';
    }

    static boolean closes(int c) {
        return c == ']' || c == ')' || c == '}' || c == '>';
    }
}
