// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants a stored message translated, on {@code telesift.translation-order.v1}; its key is {@code
 * <chatId>:<messageId>}.
 *
 * @param message as stored; an order for a version that is no longer the current one is dropped
 * @param target ISO 639-1; absent for all that the translator is set to
 * @param again also if it is translated already: what is older than the order is translated anew and kept beside
 * @param at when it was ordered
 */
public record TranslationOrder(Message message, @Nullable String target, boolean again, Instant at)
        implements Versioned {
    public TranslationOrder {
        Values.required(message, "message");
        Values.required(at, "at");
    }
}
