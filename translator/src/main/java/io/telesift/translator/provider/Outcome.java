// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import io.telesift.common.model.TranslationStatus;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of one call of a provider. */
public sealed interface Outcome {
    /**
     * Done.
     *
     * @param detectedLang ISO 639-1, if the provider told
     */
    record Translated(String text, @Nullable String detectedLang) implements Outcome {}

    /**
     * Not this text, now or later; another provider may.
     *
     * @param detail one line for people, without words from messages
     */
    record Refused(Reason reason, String detail) implements Outcome {}

    /**
     * No text at present.
     *
     * @param after how long to wait, if the provider told
     * @param why one line for people
     */
    record Unavailable(@Nullable Duration after, String why) implements Outcome {}

    /** Why a text is refused. */
    enum Reason {
        NOTHING_TO_TRANSLATE("nothing to translate"),
        SAME_LANGUAGE("same language"),
        NOT_KNOWN("not known"),
        QUOTA("quota"),
        UNSUPPORTED_PAIR("unsupported pair"),
        TOO_LONG("too long"),
        PROVIDER_DOWN("provider down"),
        BAD_RESULT("bad result");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }

        TranslationStatus status() {
            return switch (this) {
                case NOTHING_TO_TRANSLATE -> TranslationStatus.NOTHING_TO_TRANSLATE;
                case SAME_LANGUAGE -> TranslationStatus.SAME_LANGUAGE;
                default -> TranslationStatus.UNTRANSLATED;
            };
        }
    }
}
