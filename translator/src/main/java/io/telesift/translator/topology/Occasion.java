// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import io.telesift.common.model.Message;
import io.telesift.common.model.TranslationOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a message is looked at.
 *
 * @param message absent if it was erased
 * @param order absent if the message came by itself
 */
record Occasion(@Nullable Message message, @Nullable TranslationOrder order) {
    static Occasion of(@Nullable Message message) {
        return new Occasion(message, null);
    }

    static Occasion of(TranslationOrder order) {
        return new Occasion(order.message(), order);
    }

    /** What is older has to be translated anew. */
    @Nullable
    Instant anewBefore() {
        return order != null && order.again() ? order.at() : null;
    }
}
