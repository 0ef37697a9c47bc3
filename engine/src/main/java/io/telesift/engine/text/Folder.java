// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

import java.text.Normalizer;

/** Builds a {@link FoldedText} in one pass, word by word. */
final class Folder {
    /** Below it every character has its folding in a table; compatibility forms above are looked up one by one. */
    private static final char[] TABLE = table(0x530);

    private final String text;
    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int count;
    private int wordStart;

    Folder(String text) {
        this.text = text;
        chars = new char[text.length()];
        starts = new int[text.length()];
        ends = new int[text.length()];
    }

    private static char[] table(int size) {
        char[] table = new char[size];
        for (char c = 0; c < size; c++) {
            table[c] = compute(c);
        }
        return table;
    }

    /** Compatibility form without accents, in lower case; NUL for what is dropped. */
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

    private static boolean mark(char c) {
        return (c >= 0x300 && c <= 0x36F) || (c >= 0x64B && c <= 0x65F) || c == 0x640 || c == 0x670;
    }

    private static boolean invisible(char c) {
        return c == 0 || (c >= 0x80 && Character.getType(c) == Character.FORMAT) || (c >= 0xFE00 && c <= 0xFE0F);
    }

    FoldedText run() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            add(c < TABLE.length ? TABLE[c] : fold(c), i);
        }
        Homoglyphs.settle(chars, wordStart, count);
        return new FoldedText(chars, count, starts, ends);
    }

    private static char fold(char c) {
        if (Character.isSurrogate(c) || Words.hangul(c) || (c >= 0x3040 && c <= 0x9FFF)) {
            return c;
        }
        char arabic = c < 0x700 ? Arabic.unified(c) : c;
        return arabic != c ? arabic : compute(c);
    }

    private void add(char c, int at) {
        if (c == '\0' || (c == ' ' && count > 0 && chars[count - 1] == ' ')) {
            extend(c, at);
            return;
        }
        chars[count] = c;
        starts[count] = at;
        ends[count++] = at + 1;
        if (!Words.part(c)) {
            Homoglyphs.settle(chars, wordStart, count - 1);
            wordStart = count;
        }
    }

    /** A dropped mark belongs to the letter before it, a further blank to the first. */
    private void extend(char c, int at) {
        boolean belongs = c == ' ' || mark(text.charAt(at));
        if (belongs && count > 0 && ends[count - 1] == at) {
            ends[count - 1] = at + 1;
        }
    }
}
