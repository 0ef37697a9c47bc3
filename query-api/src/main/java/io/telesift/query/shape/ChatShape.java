// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.shape;

import io.telesift.common.model.Chat;
import org.jspecify.annotations.Nullable;

/** A chat, as far as its name goes. */
public record ChatShape(
        long id, @Nullable String title, @Nullable String username) {
    static ChatShape of(Chat chat) {
        return new ChatShape(chat.id(), chat.title(), chat.username());
    }
}
