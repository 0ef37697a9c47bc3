// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store;

import io.telesift.common.model.EarlierTranslation;
import io.telesift.common.model.Translation;
import io.telesift.common.model.TranslationStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A translation without its snapshot of the message, which the row holds anyway.
 *
 * @param version number of the version that was translated
 * @param earlier what other providers made of the same text, the newest first
 */
public record TranslationRow(
        String target,
        TranslationStatus status,
        @Nullable String text,
        @Nullable String reason,
        @Nullable String provider,
        @Nullable String detectedLang,
        Instant at,
        int version,
        List<EarlierTranslation> earlier) {
    public TranslationRow {
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }

    /** What the view keeps of a translation. */
    public static TranslationRow of(Translation translation) {
        return new TranslationRow(
                translation.target(),
                translation.status(),
                translation.text(),
                translation.reason(),
                translation.provider(),
                translation.detectedLang(),
                translation.at(),
                translation.snapshot().version(),
                translation.earlier());
    }
}
