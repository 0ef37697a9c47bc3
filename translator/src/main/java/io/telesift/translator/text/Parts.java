// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text at its sentences, so that each part fits a provider. Joined, the parts are the text again. */
public final class Parts {
    /** A cut without any blank goes around a word like {@code ZQ12345Z}. */
    private static final int LONGEST_NAME = 8;

    private Parts() {}

    /**
     * A part.
     *
     * @param lead blanks and line breaks before it
     * @param core what is translated; empty if there is nothing but blanks
     * @param trail blanks and line breaks behind it
     */
    public record Part(String lead, String core, String trail) {
        static Part of(String text) {
            int start = 0;
            while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            int end = text.length();
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return new Part(text.substring(0, start), text.substring(start, end), text.substring(end));
        }

        /** Another core between the same blanks. */
        public String with(String otherCore) {
            return lead + otherCore + trail;
        }
    }

    /**
     * The parts in their order.
     *
     * @param longest UTF-16 code units of a part, at least 16
     */
    public static List<Part> of(String text, int longest) {
        if (longest < 2 * LONGEST_NAME) {
            throw new IllegalArgumentException("parts of " + longest + " characters");
        }
        if (text.length() <= longest) {
            return List.of(Part.of(text));
        }
        List<Part> parts = new ArrayList<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.ROOT);
        sentences.setText(text);
        int start = 0;
        while (start < text.length()) {
            int end = end(text, sentences, start, longest);
            parts.add(Part.of(text.substring(start, end)));
            start = end;
        }
        return parts;
    }

    /** The last sentence's end that fits; else the last blank; else anywhere but within a character or a short name. */
    private static int end(String text, BreakIterator sentences, int start, int longest) {
        int most = start + longest;
        if (most >= text.length()) {
            return text.length();
        }
        int sentence = sentences.isBoundary(most) ? most : sentences.preceding(most);
        if (sentence > start) {
            return sentence;
        }
        for (int at = most; at > start; at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return hardEnd(text, most);
    }

    private static int hardEnd(String text, int most) {
        int end = most;
        while (most - end < LONGEST_NAME && nameGoesOn(text, end)) {
            end--;
        }
        int cut = most - end < LONGEST_NAME ? end : most;
        return Character.isLowSurrogate(text.charAt(cut)) && Character.isHighSurrogate(text.charAt(cut - 1))
                ? cut - 1
                : cut;
    }

    private static boolean nameGoesOn(String text, int at) {
        return ascii(text.charAt(at - 1)) && ascii(text.charAt(at));
    }

    private static boolean ascii(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
