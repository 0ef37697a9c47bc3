// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import java.util.Arrays;

/** Finds {@link LinkSpans} in one pass. */
final class LinkScanner {
    private static final byte BREAK = 1;
    private static final byte MARK = 2;
    /** One of these or 0 by character below DEL; what is above breaks. */
    private static final byte[] KINDS = kinds();
    /** Shorter ones of hexadecimal digits are words. */
    private static final int SHORTEST_HASH = 32;

    int[] starts = new int[16];
    int[] ends = new int[16];
    int count;
    private final char[] text;
    /** Where the run begins that goes on, as long as nothing in the block breaks. */
    private int from;
    /** Where characters of the block break and mark, bit by bit. */
    private long breaks;

    private long marks;
    /** Whether the run so far has the mark of a link. */
    private boolean link;

    /** Whether the author made anything unclickable: {@code [.]}, {@code hxxp:}. */
    boolean defangs;

    LinkScanner(String text) {
        this.text = text.toCharArray();
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[0x80];
        Arrays.fill(kinds, 0, ' ' + 1, BREAK);
        ",;\"'()<>|`*\u007F".chars().forEach(c -> kinds[c] = BREAK);
        "@:.".chars().forEach(c -> kinds[c] = MARK);
        return kinds;
    }

    void run() {
        for (int block = 0; block < text.length; block += Long.SIZE) {
            read(block);
            long runEnds = breaks & ~(breaks << 1 | (from == block ? 1 : 0));
            for (long places = runEnds | marks; places != 0; places &= places - 1) {
                int i = block + Long.numberOfTrailingZeros(places);
                at(i, begin(block, breaks & ((1L << i) - 1)));
            }
            from = begin(block, breaks);
        }
        add(from, text.length);
    }

    /** Where the run begins that goes on behind these breaks. */
    private int begin(int block, long before) {
        return before == 0 ? from : Math.max(from, block + Long.SIZE - Long.numberOfLeadingZeros(before));
    }

    private void at(int i, int begin) {
        char c = text[i];
        defangs = defangs || (c == '.' && bracketed(i)) || (c == ':' && hiddenScheme(i));
        if (c >= KINDS.length || KINDS[c] == BREAK) {
            add(begin, i);
        } else if (c == ':' && !link && label(i)) {
            add(begin, i);
            from = i + 1;
        } else {
            link = link || mark(c, i);
        }
    }

    /** No branch for every character: most neither break nor mark, and to guess wrong where is what takes time. */
    private void read(int block) {
        int to = Math.min(text.length, block + Long.SIZE);
        breaks = 0;
        marks = 0;
        for (int i = block; i < to; i++) {
            long kind = KINDS[Math.min(text[i], 0x7F)];
            breaks |= (kind & BREAK) << i;
            marks |= (kind >> 1) << i;
        }
    }

    private char charAt(int i) {
        return i >= 0 && i < text.length ? text[i] : '\0';
    }

    /** A colon behind a host begins a port, one behind a word ends a label. */
    private boolean label(int colon) {
        return charAt(colon + 1) != '/' && charAt(colon + 1) != ':';
    }

    /** A dot between letters or brackets, an at sign, a scheme, two colons. */
    private boolean mark(char c, int i) {
        return switch (c) {
            case '.' -> inner(charAt(i + 1)) && (inner(charAt(i - 1)) || Character.isLetter(charAt(i - 1)));
            case ':' -> !label(i);
            default -> true;
        };
    }

    private boolean bracketed(int dot) {
        return charAt(dot - 1) == '[' && charAt(dot + 1) == ']';
    }

    /** {@code hxxp:}, {@code hxxps[:}. */
    private boolean hiddenScheme(int colon) {
        int end = charAt(colon - 1) == '[' ? colon - 1 : colon;
        int name = (charAt(end - 1) == 's' ? end - 1 : end) - 4;
        return charAt(name) == 'h' && charAt(name + 1) == 'x' && charAt(name + 2) == 'x' && charAt(name + 3) == 'p';
    }

    private static boolean inner(char c) {
        return digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '[' || c == ']' || c == '-';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private void add(int begin, int to) {
        if (link || to - begin >= SHORTEST_HASH) {
            push(begin, to);
        }
        link = false;
    }

    private void push(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
    }
}
