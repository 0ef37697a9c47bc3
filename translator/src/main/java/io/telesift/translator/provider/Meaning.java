// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.Outcome.Refused;
import io.telesift.translator.provider.Outcome.Translated;
import org.jspecify.annotations.Nullable;

/** What a text means that came back from a translator. */
public final class Meaning {
    private static final String SAME = "came back unchanged";

    private Meaning() {}

    /**
     * A translation, unless it is empty or the original again.
     *
     * @param detected ISO 639-1 in lower case, if the provider told
     */
    public static Outcome orTranslated(String original, String translation, @Nullable String detected, String target) {
        if (translation.isBlank()) {
            return new Refused(Reason.BAD_RESULT, "an empty text in the reply");
        }
        if (!translation.strip().equals(original.strip())) {
            return new Translated(translation, detected);
        }
        boolean same = detected != null && target.startsWith(detected);
        return new Refused(same ? Reason.SAME_LANGUAGE : Reason.NOTHING_TO_TRANSLATE, SAME);
    }
}
