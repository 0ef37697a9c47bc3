// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.memory;

import io.telesift.common.health.Check;
import io.telesift.common.model.TranslationRequest;
import io.telesift.translator.provider.Outcome;
import io.telesift.translator.provider.TranslationProvider;
import io.telesift.translator.text.TextHash;
import java.util.Map;

/** Translations that people made: free, immediate, and better than any machine's. Belongs first in a chain. */
public final class MemoryProvider implements TranslationProvider {
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
    public Outcome translate(TranslationRequest request) {
        String translation = translations.get(TextHash.key(request.text(), request.target()));
        return translation == null
                ? new Outcome.Refused(Outcome.Reason.NOT_KNOWN, "no such text")
                : new Outcome.Translated(translation, null);
    }

    @Override
    public Check probe() {
        return Check.up(translations.size() + " texts");
    }
}
