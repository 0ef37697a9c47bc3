// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as a reader undoes its defanging in the head: one unit for each thing that means a dot, an at sign or a colon,
 * none for what nobody sees. Every unit knows its place in the original, so nothing found here loses its offset.
 */
final class RefangedText {
    private final char[] units;
    private final int length;
    private final int @Nullable [] starts;
    private final int @Nullable [] ends;
    private final int @Nullable [] defangedBefore;

    private RefangedText(
            char[] units, int length, int @Nullable [] starts, int @Nullable [] ends, int @Nullable [] defangedBefore) {
        this.units = units;
        this.length = length;
        this.starts = starts;
        this.ends = ends;
        this.defangedBefore = defangedBefore;
    }

    static RefangedText of(String text) {
        return Refanger.needed(text) ? new Refanger(text).run() : plain(text);
    }

    private static RefangedText plain(String text) {
        return new RefangedText(text.toCharArray(), text.length(), null, null, null);
    }

    /** @param defangedBefore at {@code i} the number of defanged units before unit {@code i} */
    static RefangedText mapped(char[] units, int length, int[] starts, int[] ends, int[] defangedBefore) {
        return new RefangedText(units, length, starts, ends, defangedBefore);
    }

    int length() {
        return length;
    }

    /** NUL outside the text: ends every run, so parsers need no bounds. */
    char at(int index) {
        return index >= 0 && index < length ? units[index] : '\0';
    }

    /** Where unit {@code index} begins in the original. */
    int start(int index) {
        return starts == null ? index : starts[index];
    }

    /** Where the units before {@code index} end in the original. */
    int end(int index) {
        return ends == null || index == 0 ? index : ends[index - 1];
    }

    /** The first unit that begins at or after this place of the original. */
    int unitAt(int original) {
        if (starts == null) {
            return Math.min(original, length);
        }
        int found = Arrays.binarySearch(starts, 0, length, original);
        return found < 0 ? -found - 1 : firstOf(found, original);
    }

    private int firstOf(int found, int original) {
        int first = found;
        while (first > 0 && start(first - 1) == original) {
            first--;
        }
        return first;
    }

    boolean defanged(int from, int to) {
        return defangedBefore != null && defangedBefore[to] > defangedBefore[from];
    }

    String text(int from, int to) {
        return new String(units, from, to - from);
    }

    /** Whether the units from here on are this lower-case ASCII text, ignoring case. */
    boolean matches(int from, String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if (Chars.lower(at(from + i)) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
