// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.extract;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A stream of text in pieces that hold whole words: paragraphs, and of an endless paragraph as much as fits. So any
 * amount of text passes through little memory, and no indicator is cut in two that was not itself a monster. Not
 * thread-safe.
 */
final class Passages {
    /** Longest piece in UTF-16 code units; an indicator longer than half of this may be cut. */
    static final int LONGEST = 1 << 16;

    private final Reader reader;
    private final StringBuilder rest = new StringBuilder();
    private final char[] buffer = new char[1 << 13];
    private long start;
    private boolean ended;

    /** Reads nothing yet. */
    Passages(Reader reader) {
        this.reader = reader;
    }

    /** A piece and where it starts in the stream, in UTF-16 code units. */
    record Passage(long start, String text) {}

    /** The next piece; null at the end. */
    @Nullable
    Passage next() throws IOException {
        int end = end();
        while (end < 0 && !ended) {
            fill();
            end = end();
        }
        if (end < 0) {
            end = rest.length();
        }
        if (end == 0) {
            return null;
        }
        Passage passage = new Passage(start, rest.substring(0, end));
        rest.delete(0, end);
        start += end;
        return passage;
    }

    private void fill() throws IOException {
        int read = reader.read(buffer);
        if (read < 0) {
            ended = true;
        } else {
            rest.append(buffer, 0, read);
        }
    }

    /** Where the piece at hand ends, or -1 if more must be read to know. */
    private int end() {
        int paragraph = rest.indexOf("\n\n");
        if (paragraph >= 0 && paragraph < LONGEST) {
            return paragraph + 2;
        }
        return rest.length() < LONGEST ? -1 : lastGap();
    }

    private int lastGap() {
        for (int i = LONGEST - 1; i > LONGEST / 2; i--) {
            if (Character.isWhitespace(rest.charAt(i))) {
                return i + 1;
            }
        }
        return Character.isHighSurrogate(rest.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
