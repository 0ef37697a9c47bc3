// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

/** Builds a {@link FoldedText} in one pass, word by word. */
final class Folder {
    private static final int LATIN = 1;
    private static final int CYRILLIC = 2;

    private final String text;
    private final char[] chars;
    private final Shifts shifts = new Shifts();
    private int count;
    private int shift;
    private int wordStart;
    /** Of the word's letters so far: only a word of both scripts has letters that may pose as others. */
    private int scripts;

    Folder(String text) {
        this.text = text;
        chars = new char[text.length()];
    }

    FoldedText run() {
        for (int i = 0; i < chars.length; i++) {
            char c = Foldings.of(text.charAt(i));
            boolean dropped = c == '\0' || (c == ' ' && count > 0 && chars[count - 1] == ' ');
            if (!dropped) {
                add(c, i);
            }
        }
        endWord(count);
        return new FoldedText(text, chars, count, shifts);
    }

    private void add(char c, int at) {
        if (at - count != shift) {
            shift = at - count;
            shifts.add(count, shift);
        }
        chars[count++] = c;
        if (Words.part(c)) {
            scripts |= script(c);
        } else {
            endWord(count - 1);
            wordStart = count;
        }
    }

    private static int script(char c) {
        return c >= 'a' && c <= 'z' ? LATIN : c >= 0x400 && c < 0x530 ? CYRILLIC : 0;
    }

    private void endWord(int end) {
        if (scripts == (LATIN | CYRILLIC)) {
            Homoglyphs.settle(chars, wordStart, end);
        }
        scripts = 0;
    }
}
