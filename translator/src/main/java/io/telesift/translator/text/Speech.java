// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.text;

import io.telesift.common.model.Finding;
import java.util.List;

/** The part of a text that means something in a language: letters outside indicators, mentions and hashtags. */
public final class Speech {
    /** A single letter is a list marker or a unit, never a sentence. */
    private static final int FEWEST_LETTERS = 2;

    private Speech() {}

    /** Is there anything to translate? */
    public static boolean in(String text, List<Finding> findings) {
        return letters(withoutTags(withoutFindings(text, findings))) >= FEWEST_LETTERS;
    }

    /** Is there anything to translate outside the words that stand for tokens, {@code lettersOfEach} letters each? */
    public static boolean besides(String text, int tokens, int lettersOfEach) {
        return letters(withoutTags(text)) - (long) tokens * lettersOfEach >= FEWEST_LETTERS;
    }

    /** Letters of any script. */
    public static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static String withoutFindings(String text, List<Finding> findings) {
        StringBuilder rest = new StringBuilder(text);
        for (Finding finding : findings) {
            if (finding.origin().equals("text") && finding.start() >= 0 && finding.end() <= text.length()) {
                blank(rest, finding.start(), finding.end());
            }
        }
        return rest.toString();
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, ' ');
        }
    }

    private static String withoutTags(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        boolean inTag = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            inTag = c == '@' || c == '#' || (inTag && (Character.isLetterOrDigit(c) || c == '_'));
            rest.append(inTag ? ' ' : c);
        }
        return rest.toString();
    }
}
