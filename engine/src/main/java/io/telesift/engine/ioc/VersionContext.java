// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether the words before four numbers say that they are a version: {@code v1.2.3.4}, {@code Chrome/1.2.3.4}. */
final class VersionContext {
    private static final int LONGEST_WORD = 48;
    private static final int WORDS = 2;
    private static final int LONGEST_BETWEEN = 3;
    private static final Set<String> CUES = new HashSet<>(DataFile.lines("versions.txt"));

    private final Text text;

    VersionContext(Text text) {
        this.text = text;
    }

    boolean before(int start) {
        int before = text.at(start - 1);
        if (before == '-' || before == '/' || before == '\\' || before == '_' || before == '.') {
            return wordBefore(start - 1);
        }
        return cueBefore(start);
    }

    /** A list of addresses may be joined by these signs: behind a digit they say nothing. */
    private boolean wordBefore(int end) {
        int c = text.at(end - 1);
        boolean digit = Ascii.digit(c) && text.at(end) != '.' && text.at(end) != '_';
        return (Ascii.alnum(c) && !digit) || c >= 0x80;
    }

    /** A cue may stand one word away: {@code version is 1.2.3.4}; a comma or the end of a sentence parts them. */
    private boolean cueBefore(int start) {
        int end = start;
        for (int word = 0; word < WORDS; word++) {
            end = skipBack(end);
            int from = wordStart(end);
            if (from == end) {
                return false;
            }
            String written = text.string(from, end).toLowerCase(Locale.ROOT);
            if (CUES.contains(written)) {
                return true;
            }
            // Only a short word may stand between: "version is", "обновился до".
            end = written.length() <= LONGEST_BETWEEN ? from : 0;
        }
        return false;
    }

    private int skipBack(int from) {
        int end = from;
        while (from - end < 3 && " :.#=№".indexOf(text.at(end - 1)) >= 0 && end > 0) {
            end--;
        }
        return end;
    }

    private int wordStart(int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST_WORD && Letters.letter(text.codePointBefore(from))) {
            from = text.before(from);
        }
        return from;
    }
}
