// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

import java.text.Normalizer;

/** What every UTF-16 unit is folded to: compatibility form without accents, in lower case; NUL for what is dropped. */
final class Foldings {
    private static final char[] TABLE = table();

    private Foldings() {}

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = fold((char) c);
        }
        return table;
    }

    static char of(char c) {
        return TABLE[c];
    }

    /** Accents and vowel signs, which belong to the letter before them. */
    static boolean mark(char c) {
        return (c >= 0x300 && c <= 0x36F) || (c >= 0x64B && c <= 0x65F) || c == 0x640 || c == 0x670;
    }

    private static char fold(char c) {
        if (Character.isSurrogate(c) || Words.hangul(c) || (c >= 0x3040 && c <= 0x9FFF)) {
            return c;
        }
        char arabic = c < 0x700 ? Arabic.unified(c) : c;
        return arabic != c ? arabic : compute(c);
    }

    private static char compute(char c) {
        if (mark(c) || invisible(c)) {
            return '\0';
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '_') {
            return ' ';
        }
        String plain = Normalizer.normalize(Character.toString(Character.toLowerCase(c)), Normalizer.Form.NFKD);
        char first = plain.isEmpty() ? c : Character.toLowerCase(plain.charAt(0));
        // Spacing accents decompose into a blank and a mark: they are neither.
        return first == ' ' ? c : first == '\u0131' ? 'i' : first;
    }

    private static boolean invisible(char c) {
        return c == 0 || (c >= 0x80 && Character.getType(c) == Character.FORMAT) || (c >= 0xFE00 && c <= 0xFE0F);
    }
}
