// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import io.telesift.common.model.TextEntity;
import io.telesift.common.model.TranslationRequest;
import java.util.List;

/**
 * Texts for one call.
 *
 * @param texts at least one
 * @param sourceLang of all of them, ISO 639-1; {@code und} if unknown
 * @param target ISO 639-1, with a region perhaps
 * @param entities what Telegram marked in each of the texts; none where nothing is known
 */
public record TextBatch(List<String> texts, String sourceLang, String target, List<List<TextEntity>> entities) {
    /** What {@code sourceLang} says of an unknown language. */
    public static final String UNKNOWN = "und";

    public TextBatch {
        texts = List.copyOf(texts);
        entities = List.copyOf(entities);
    }

    /** Of texts in which nothing is marked. */
    public TextBatch(List<String> texts, String sourceLang, String target) {
        this(texts, sourceLang, target, List.of());
    }

    /** One of the texts as it was asked for. */
    public TranslationRequest request(int index) {
        List<TextEntity> marked = index < entities.size() ? entities.get(index) : List.of();
        return new TranslationRequest(texts.get(index), sourceLang, target, marked);
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
