// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.memory;

import io.telesift.common.health.Check;
import io.telesift.translator.provider.Limits;
import io.telesift.translator.provider.Outcome;
import io.telesift.translator.provider.TextBatch;
import io.telesift.translator.provider.TranslationProvider;
import io.telesift.translator.text.TextHash;
import java.util.List;
import java.util.Map;

/** Translations that people made: free, immediate, and better than any machine's. Belongs first in a chain. */
public final class MemoryProvider implements TranslationProvider {
    private static final Limits LIMITS = new Limits(1_000, 1_000, 100_000_000, 100_000_000);

    private final Map<String, String> translations;

    /**
     * With these translations.
     *
     * @param translations by {@link TextHash#key}
     */
    public MemoryProvider(Map<String, String> translations) {
        this.translations = Map.copyOf(translations);
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public List<Outcome> translate(TextBatch batch) {
        return batch.texts().stream()
                .map(text -> translation(text, batch.target()))
                .toList();
    }

    private Outcome translation(String text, String target) {
        String translation = translations.get(TextHash.key(text, target));
        return translation == null
                ? new Outcome.Refused(Outcome.Reason.NOT_KNOWN, "no such text")
                : new Outcome.Translated(translation, null);
    }

    @Override
    public Check probe() {
        return Check.up(translations.size() + " texts");
    }
}
