// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import io.telesift.common.model.EarlierTranslation;
import io.telesift.common.model.TranslationResult;
import java.util.List;

/**
 * An answer on its way back to a message; travels under {@code <chatId>:<messageId>}.
 *
 * @param more another answer will follow by itself
 * @param earlier what the same text was translated to before
 */
record Answer(String hash, TranslationResult result, boolean more, List<EarlierTranslation> earlier) {
    Answer {
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }

    static Answer last(String hash, Known known) {
        return new Answer(hash, known.result(), false, known.earlier());
    }

    static Answer of(String hash, TranslationResult result, boolean more) {
        return new Answer(hash, result, more, List.of());
    }
}
