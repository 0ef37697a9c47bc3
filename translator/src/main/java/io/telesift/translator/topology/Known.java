// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import io.telesift.common.model.EarlierTranslation;
import io.telesift.common.model.TranslationResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the memory holds of a text and target, for ever.
 *
 * @param result the translation
 * @param earlier what stood there before, the newest first
 */
record Known(TranslationResult result, List<EarlierTranslation> earlier) {
    Known {
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }

    /** A translation in the place of what was known. */
    static Known after(@Nullable Known before, TranslationResult result) {
        String old = before == null ? null : before.result().text();
        if (before == null || old == null || old.equals(result.text())) {
            return new Known(result, before == null ? List.of() : before.earlier());
        }
        List<EarlierTranslation> earlier = new ArrayList<>();
        earlier.add(new EarlierTranslation(
                old, before.result().provider(), before.result().at()));
        earlier.addAll(before.earlier());
        return new Known(result, earlier.subList(0, Math.min(earlier.size(), EarlierTranslation.MOST)));
    }
}
