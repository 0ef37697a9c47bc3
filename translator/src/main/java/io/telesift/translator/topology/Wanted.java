// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import org.jspecify.annotations.Nullable;

/**
 * A message wants its text in another language; travels under {@code <text hash>:<target>}.
 *
 * @param message {@code <chatId>:<messageId>}
 * @param text absent if the message was erased: then nobody may remember its text any more
 */
record Wanted(String message, @Nullable String text, String lang, String target) {
    static Wanted nothingMore(String message, String target) {
        return new Wanted(message, null, "und", target);
    }
}
