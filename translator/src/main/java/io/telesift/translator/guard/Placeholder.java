// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.guard;

import io.telesift.translator.text.Speech;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands for a token during a call: {@code ZQ<number>Z}. To a translator it is the name of a thing: a rule-based one
 * passes unknown words on (Apertium with eng-spa keeps them and the words around them as they were, where {@code [[0]]}
 * changed the verb before it), models copy short names in capitals with digits, and no language has such a word. Brackets
 * and tags are punctuation or markup to one or the other, and an address is what {@code mal[.]com} came of.
 *
 * @param start first UTF-16 code unit
 * @param end exclusive
 */
record Placeholder(int number, int start, int end) {
    private static final int MOST_DIGITS = 5;
    private static final int LETTERS = 3;

    static String of(int number) {
        return "ZQ" + number + "Z";
    }

    /**
     * All of a text, also in forms that translators give them: other case, full-width letters, digits of other scripts, a
     * blank before or after the number.
     */
    static List<Placeholder> in(String text) {
        List<Placeholder> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Placeholder here = at(text, at);
            if (here != null) {
                found.add(here);
            }
            at = here == null ? at + 1 : here.end();
        }
        return found;
    }

    /** Marks whatever could be read as the beginning of one, alone or with what comes to stand behind it. */
    static void markLookalikes(String text, TokenMarks marks) {
        for (int at = 0; at + 1 < text.length(); at++) {
            if (letter(text, at, 'Z') && letter(text, at + 1, 'Q')) {
                marks.mark(at, afterBlank(text, at + 2));
            }
        }
        in(text).forEach(like -> marks.mark(like.start(), like.end()));
    }

    /** Is there anything else to translate? */
    static boolean speechBeside(String masked) {
        return Speech.besides(masked, in(masked).size(), LETTERS);
    }

    private static @Nullable Placeholder at(String text, int start) {
        if (!letter(text, start, 'Z') || !letter(text, start + 1, 'Q')) {
            return null;
        }
        int digits = afterBlank(text, start + 2);
        int end = digits;
        int number = 0;
        while (end < text.length() && end - digits <= MOST_DIGITS && Character.isDigit(text.charAt(end))) {
            number = number * 10 + Character.digit(text.charAt(end), 10);
            end++;
        }
        int last = afterBlank(text, end);
        boolean closed = letter(text, last, 'Z') && (last == end || !letterOrDigit(text, last + 1));
        return end > digits && end - digits <= MOST_DIGITS && closed ? new Placeholder(number, start, last + 1) : null;
    }

    private static int afterBlank(String text, int at) {
        return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0') ? at + 1 : at;
    }

    private static boolean letter(String text, int at, char wanted) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return (c | 0x20) == (wanted | 0x20) || c == wanted + 0xFEE0 || c == wanted + 0xFF00;
    }

    static boolean letterOrDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
