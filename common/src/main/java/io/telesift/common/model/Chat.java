// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import org.jspecify.annotations.Nullable;

/**
 * The chat (channel, group) a message was seen in, as known at that moment.
 *
 * @param id see {@link MessageRef#chatId()}
 * @param title may be absent: Telegram Desktop writes no name for deleted accounts
 * @param username without {@code @}, lower case as seen
 */
public record Chat(
        long id,
        ChatType type,
        @Nullable String title,
        @Nullable String username) {
    public Chat {
        type = type == null ? ChatType.UNKNOWN : type;
    }

    /** Title, else {@code @username}, else the id: what a person may call this chat. */
    public String displayName() {
        if (title != null && !title.isBlank()) {
            return title;
        }
        return username != null ? "@" + username : Long.toString(id);
    }
}
