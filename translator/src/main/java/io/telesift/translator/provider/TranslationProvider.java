// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import io.telesift.common.health.Check;
import java.util.List;

/** Somebody who translates. Thread-safe. */
public interface TranslationProvider {
    /** Short, lower case, as in {@code TRANSLATOR_PROVIDER} and in every row it gives. */
    String name();

    /** What it takes in one call. */
    Limits limits();

    /**
     * Translates the texts of one call, or says why not; waits for another system at most as long as its time limit.
     *
     * @param batch within {@link #limits}
     * @return one for each text, in the same order
     */
    List<Outcome> translate(TextBatch batch) throws InterruptedException;

    /** Would a call succeed now? May take as long as a call, never throws. */
    Check probe() throws InterruptedException;
}
