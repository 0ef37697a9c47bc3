// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

/**
 * A text as word matching wants it: lower case, no accents, no invisible characters, one blank for any white space,
 * letters that pose as another script's put right. Every character knows its place in the original, in UTF-16.
 */
public final class FoldedText {
    private final String original;
    private final char[] chars;
    private final int length;
    private final Shifts shifts;

    FoldedText(String original, char[] chars, int length, Shifts shifts) {
        this.original = original;
        this.chars = chars;
        this.length = length;
        this.shifts = shifts;
    }

    /** Folds a text; never fails, linear in its length. */
    public static FoldedText of(String text) {
        return new Folder(text).run();
    }

    /** Number of folded characters. */
    public int length() {
        return length;
    }

    /** The folded character, or NUL outside the text. */
    public char at(int index) {
        return index >= 0 && index < length ? chars[index] : '\0';
    }

    /** The folded characters from {@code start} up to and without {@code end}, both inside the text. */
    public String between(int start, int end) {
        return new String(chars, start, end - start);
    }

    /** All characters and what may stand behind them; not to be written to. */
    char[] chars() {
        return chars;
    }

    /** Where in the original this folded character begins. */
    public int start(int index) {
        return index + shifts.at(index);
    }

    /** Where in the original the folded characters before {@code index} end; exclusive. */
    public int end(int index) {
        return index == 0 ? 0 : endOf(index - 1);
    }

    /** A dropped mark belongs to the letter before it, a further blank to the first. */
    private int endOf(int index) {
        int next = index + 1 < length ? start(index + 1) : original.length();
        int end = start(index) + 1;
        while (end < next && (Foldings.mark(original.charAt(end)) || Foldings.of(original.charAt(end)) == ' ')) {
            end++;
        }
        return end;
    }

    /** Whether a word may begin or end between these two neighbours. */
    public static boolean boundary(char left, char right) {
        return Words.boundary(left, right);
    }

    /** Whether a word may begin at this place, or end before it. */
    public boolean boundary(int index) {
        return boundary(at(index - 1), at(index));
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
