// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.guard;

import io.telesift.translator.text.Speech;
import java.util.Optional;

/**
 * Refuses what cannot be a translation. LibreTranslate answers a wrong secret with status 200 and an emoji; models in
 * trouble repeat one word for ever.
 */
final class Plausibility {
    /** Chinese needs about a quarter of English's characters; beyond this factor it is no language any more. */
    private static final int FACTOR = 8;

    /** Short texts may well grow or shrink by any factor: "ok". */
    private static final int SLACK = 40;

    private Plausibility() {}

    /** What is wrong with the result, in one line. */
    static Optional<String> fault(String original, String result) {
        long before = Speech.letters(original);
        long after = Speech.letters(result);
        if (after == 0 && before > 0) {
            return Optional.of("without any letter");
        }
        if (before > after * FACTOR + SLACK || after > before * FACTOR + SLACK) {
            return Optional.of(after + " letters for " + before);
        }
        return Optional.empty();
    }
}
