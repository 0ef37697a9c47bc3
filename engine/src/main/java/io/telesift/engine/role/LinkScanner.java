// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import java.util.Arrays;

/** Finds {@link LinkSpans} in one pass. */
final class LinkScanner {
    private static final byte PLAIN = 0;
    private static final byte BREAK = 1;
    private static final byte MARK = 2;
    /** One of these by character below DEL; what is above breaks. */
    private static final byte[] KINDS = kinds();
    /** Shorter ones of hexadecimal digits are words. */
    private static final int SHORTEST_HASH = 32;

    int[] starts = new int[16];
    int[] ends = new int[16];
    int count;
    private final String text;

    LinkScanner(String text) {
        this.text = text;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[0x7F];
        Arrays.fill(kinds, 0, ' ' + 1, BREAK);
        ",;\"'()<>|`*".chars().forEach(c -> kinds[c] = BREAK);
        "@:.".chars().forEach(c -> kinds[c] = MARK);
        return kinds;
    }

    void run() {
        int from = 0;
        boolean link = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte kind = c < KINDS.length ? KINDS[c] : BREAK;
            if (kind == PLAIN) {
                continue;
            }
            if (kind == BREAK || (c == ':' && !link && label(i))) {
                add(from, i, link);
                from = i + 1;
                link = false;
            } else {
                link = link || mark(c, i);
            }
        }
        add(from, text.length(), link);
    }

    private char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
    }

    /** A colon behind a host begins a port, one behind a word ends a label. */
    private boolean label(int colon) {
        return at(colon + 1) != '/' && at(colon + 1) != ':';
    }

    /** A dot between letters or brackets, an at sign, a scheme, two colons. */
    private boolean mark(char c, int i) {
        return switch (c) {
            case '.' -> inner(at(i + 1)) && (inner(at(i - 1)) || Character.isLetter(at(i - 1)));
            case ':' -> !label(i);
            default -> true;
        };
    }

    private static boolean inner(char c) {
        return digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '[' || c == ']' || c == '-';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private void add(int from, int to, boolean link) {
        if (!link && to - from < SHORTEST_HASH) {
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
