// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

/** Builds a {@link FoldedText} in one pass; where a word mixes scripts, a second one puts such words right. */
final class Folder {
    private final String text;
    /** The original, overwritten from its start as it is folded. */
    private final char[] chars;

    private final Shifts shifts = new Shifts();
    private int count;

    Folder(String text) {
        this.text = text;
        chars = text.toCharArray();
    }

    FoldedText run() {
        boolean mixed = fold();
        if (mixed) {
            settle();
        }
        return new FoldedText(text, chars, count, shifts);
    }

    /** Whether a word has letters of both scripts that pose as one another. Few branches: this is the hot loop. */
    private boolean fold() {
        int folded = 0;
        int shift = 0;
        int scripts = 0;
        int mixed = 0;
        char last = '\0';
        for (int i = 0; i < chars.length; i++) {
            char c = Foldings.of(chars[i]);
            if (c == '\0' || (c == ' ' && last == ' ')) {
                continue;
            }
            if (i - folded != shift) {
                shift = i - folded;
                shifts.add(folded, shift);
            }
            scripts = Scripts.after(scripts, c);
            mixed |= Scripts.mixed(scripts);
            chars[folded++] = c;
            last = c;
        }
        count = folded;
        return mixed != 0;
    }

    private void settle() {
        int start = 0;
        for (int i = 0; i <= count; i++) {
            if (i == count || !Words.part(chars[i])) {
                Homoglyphs.settle(chars, start, i);
                start = i + 1;
            }
        }
    }
}
