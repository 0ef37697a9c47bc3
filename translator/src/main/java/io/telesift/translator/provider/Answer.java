// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import io.telesift.common.kafka.RetryLaterException;
import io.telesift.common.model.TranslationResult;
import java.util.List;

/** What the chain says of one text. */
public sealed interface Answer {
    /** A translation, or why there is none: every provider refused the text. */
    record Done(TranslationResult result) implements Answer {}

    /**
     * Not now: a provider is away that may have it.
     *
     * @param refusals what those said who are there, for people
     */
    record Wait(Outcome.Unavailable away, List<String> refusals) implements Answer {
        public Wait {
            refusals = List.copyOf(refusals);
        }

        /** How a consumer loop is told: {@link RetryLaterException} or {@link ProviderUnavailableException}. */
        public Exception exception() {
            return away.after() == null
                    ? new ProviderUnavailableException(away.why())
                    : new RetryLaterException(away.after(), away.why());
        }
    }
}
