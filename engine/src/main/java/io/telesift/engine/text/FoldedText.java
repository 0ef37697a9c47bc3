// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

/**
 * A text as word matching wants it: lower case, no accents, no invisible characters, one blank for any white space,
 * letters that pose as another script's put right. Every character knows its place in the original, in UTF-16.
 */
public final class FoldedText {
    private final char[] chars;
    private final int length;
    private final int[] starts;
    private final int[] ends;

    FoldedText(char[] chars, int length, int[] starts, int[] ends) {
        this.chars = chars;
        this.length = length;
        this.starts = starts;
        this.ends = ends;
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

    /** Where in the original this folded character begins. */
    public int start(int index) {
        return starts[index];
    }

    /** Where in the original the folded characters before {@code index} end; exclusive. */
    public int end(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    /** Whether a word may begin or end between these two neighbours. */
    public static boolean boundary(char left, char right) {
        return !Words.part(left) || !Words.part(right) || Words.changesScript(left, right);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
