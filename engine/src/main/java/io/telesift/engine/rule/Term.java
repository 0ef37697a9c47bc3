// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.rule;

import io.telesift.engine.text.FoldedText;
import io.telesift.engine.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule's term, folded as the text will be: parts that must follow each other, cut behind each star. {@code южн* коре*}
 * has two parts, {@code атака на} one.
 *
 * @param written as in the rule
 */
record Term(String written, List<Part> parts) {

    /**
     * Words separated by single blanks.
     *
     * @param open the last word may go on
     */
    record Part(String text, boolean open) {}

    static Term of(String written) {
        List<Part> parts = new ArrayList<>();
        String folded = FoldedText.of(written).toString().strip();
        int from = 0;
        for (int i = 0; i < folded.length(); i++) {
            boolean star = folded.charAt(i) == '*' && wordEnds(folded, i + 1);
            if (star || particleMayFollow(folded, i)) {
                add(parts, folded.substring(from, i), star);
                from = i + 1;
            }
        }
        add(parts, folded.substring(from), false);
        return new Term(written, List.copyOf(parts));
    }

    /** Inside a phrase, too, a Hangul word may carry a particle. */
    private static boolean particleMayFollow(String folded, int at) {
        return folded.charAt(at) == ' ' && at > 0 && Words.hangul(folded.charAt(at - 1));
    }

    private static boolean wordEnds(String folded, int at) {
        return at == folded.length() || folded.charAt(at) == ' ';
    }

    private static void add(List<Part> parts, String text, boolean open) {
        if (!text.isBlank()) {
            parts.add(new Part(text.strip(), open));
        }
    }

    /** A term of nothing but stars and marks finds nothing. */
    boolean isEmpty() {
        return parts.isEmpty();
    }
}
