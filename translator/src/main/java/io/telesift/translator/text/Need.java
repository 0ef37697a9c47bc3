// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.text;

import io.telesift.common.model.Message;
import java.util.Locale;

/** Whether a message needs a translator. */
public enum Need {
    /** Deleted, a service message, or no version known: no row at all. */
    NO_MESSAGE,
    /** Emoji, links, indicators. */
    NOTHING_TO_TRANSLATE,
    /** It is in the target's language already. */
    SAME_LANGUAGE,
    /** It does. */
    TRANSLATION;

    /** For one target, ISO 639-1. */
    public static Need of(Message message, String target) {
        if (message.deletion() != null || message.service() != null || message.current() == null) {
            return NO_MESSAGE;
        }
        if (!Speech.in(message.text(), message.findings())) {
            return NOTHING_TO_TRANSLATE;
        }
        return language(message.lang()).equals(language(target)) ? SAME_LANGUAGE : TRANSLATION;
    }

    /** {@code en} of {@code en-GB}. */
    private static String language(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        int hyphen = lower.indexOf('-');
        return hyphen < 0 ? lower : lower.substring(0, hyphen);
    }
}
