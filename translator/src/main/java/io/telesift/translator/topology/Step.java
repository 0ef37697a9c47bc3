// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import io.telesift.common.model.TranslationRequest;

/** What follows from a wanted text. */
sealed interface Step {
    /** Nobody has it: ask. Travels under {@code <text hash>:<target>}. */
    record Request(TranslationRequest request) implements Step {}

    /** The memory has it. Travels under {@code <chatId>:<messageId>}. */
    record Remembered(Answer answer) implements Step {}
}
