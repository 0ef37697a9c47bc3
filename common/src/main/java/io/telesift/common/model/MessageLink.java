// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import org.jspecify.annotations.Nullable;

/** Telegram's public and private message links. */
final class MessageLink {
    private static final long CHANNEL_BASE = -1_000_000_000_000L;

    private MessageLink() {}

    static @Nullable String of(Chat chat, long messageId) {
        if (chat.username() != null) {
            return "https://t.me/" + chat.username() + "/" + messageId;
        }
        if (chat.id() < CHANNEL_BASE) {
            return "https://t.me/c/" + (CHANNEL_BASE - chat.id()) + "/" + messageId;
        }
        return null;
    }
}
