// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import java.util.List;

/**
 * Texts for one call.
 *
 * @param texts at least one
 * @param sourceLang of all of them, ISO 639-1; {@code und} if unknown
 * @param target ISO 639-1, with a region perhaps
 */
public record TextBatch(List<String> texts, String sourceLang, String target) {
    /** What {@code sourceLang} says of an unknown language. */
    public static final String UNKNOWN = "und";

    public TextBatch {
        texts = List.copyOf(texts);
    }

    /** How many texts. */
    public int size() {
        return texts.size();
    }

    /** UTF-16 units of all texts. */
    public int characters() {
        return texts.stream().mapToInt(String::length).sum();
    }

    /** Must the provider find out the language? */
    public boolean isLanguageUnknown() {
        return sourceLang.equals(UNKNOWN);
    }

    /** The same for each text: what a provider says of a whole call. */
    public List<Outcome> all(Outcome outcome) {
        return java.util.Collections.nCopies(size(), outcome);
    }
}
