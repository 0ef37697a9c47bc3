// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.guard;

import java.util.BitSet;

/** Which code units of a text belong to tokens. Overlapping tokens become one. */
final class TokenMarks {
    private final BitSet marked = new BitSet();
    private final String text;

    TokenMarks(String text) {
        this.text = text;
    }

    /** Marks a part; one that reaches outside the text is ignored, and none cuts a character in two. */
    void mark(int start, int end) {
        if (start < 0 || end > text.length() || start >= end) {
            return;
        }
        int from = insideOfPair(start) ? start - 1 : start;
        int to = insideOfPair(end) ? end + 1 : end;
        marked.set(from, to);
    }

    private boolean insideOfPair(int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    boolean any(int start, int end) {
        int next = marked.nextSetBit(start);
        return next >= 0 && next < end;
    }

    boolean all(int start, int end) {
        return marked.nextClearBit(start) >= end;
    }

    /** First marked unit from here on, or the text's length. */
    int start(int from) {
        int start = marked.nextSetBit(from);
        return start < 0 ? text.length() : start;
    }

    /** First unit from here on that is not marked. */
    int end(int from) {
        return marked.nextClearBit(from);
    }
}
