// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import java.util.Arrays;

/** Finds {@link LinkSpans} in one pass. */
final class LinkScanner {
    private static final String BREAKS = ",;\"'()<>|`*";
    /** Shorter ones of hexadecimal digits are words. */
    private static final int SHORTEST_HASH = 32;

    int[] starts = new int[16];
    int[] ends = new int[16];
    int count;
    private final String text;

    LinkScanner(String text) {
        this.text = text;
    }

    void run() {
        int from = 0;
        boolean link = false;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || breaks(i, link)) {
                add(from, i, link || i - from >= SHORTEST_HASH);
                from = i + 1;
                link = false;
            } else {
                link |= mark(i);
            }
        }
    }

    private char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
    }

    /** A colon behind a host begins a port, one behind a word ends a label. */
    private boolean breaks(int i, boolean link) {
        char c = text.charAt(i);
        boolean label = c == ':' && !link && at(i + 1) != '/' && at(i + 1) != ':';
        return c <= ' ' || c >= 0x7F || label || BREAKS.indexOf(c) >= 0;
    }

    /** A dot between letters or brackets, an at sign, a scheme, two colons. */
    private boolean mark(int i) {
        char c = text.charAt(i);
        char after = at(i + 1);
        return c == '@'
                || (c == ':' && (after == '/' || after == ':'))
                || (c == '.' && inner(after) && (inner(at(i - 1)) || Character.isLetter(at(i - 1))));
    }

    private static boolean inner(char c) {
        return digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '[' || c == ']' || c == '-';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private void add(int from, int to, boolean link) {
        if (!link) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = from;
        ends[count++] = to;
    }
}
