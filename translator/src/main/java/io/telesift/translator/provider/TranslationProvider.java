// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import io.telesift.common.health.Check;
import io.telesift.common.model.TranslationRequest;

/** Somebody who translates. Thread-safe. */
public interface TranslationProvider {
    /** Short, lower case, as in {@code TRANSLATOR_PROVIDER} and in every row it gives. */
    String name();

    /** Translates one text, or says why not; waits for another system at most as long as its time limit. */
    Outcome translate(TranslationRequest request) throws InterruptedException;

    /** Most UTF-16 code units of one text, at least 16; longer ones come in parts. */
    default int longestText() {
        return Integer.MAX_VALUE;
    }

    /** Would a call succeed now? May take as long as a call, never throws. */
    Check probe() throws InterruptedException;
}
