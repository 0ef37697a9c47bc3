// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import io.telesift.collector.source.Fields;
import io.telesift.common.model.Chat;
import io.telesift.common.model.ChatType;
import org.jspecify.annotations.Nullable;

/**
 * A chat's head in an export.
 *
 * @param name absent for deleted accounts and saved messages
 * @param type Telegram Desktop's word; it writes {@code null} for what it does not know itself
 * @param bareId without the sign and prefix that make it unique among all kinds of chat
 */
record ExportChat(@Nullable String name, @Nullable String type, long bareId) {
    private static final int LONGEST_TITLE = 1_000;

    /**
     * As the rest of the pipeline knows it. Nothing without a type: the same bare id may be a user, a group and a channel.
     *
     * @param typeBits see {@link PeerId#bare}; a basic group of today may have an id that looks like one with bits
     */
    @Nullable
    Chat chat(boolean typeBits) {
        if (type == null || type.isEmpty()) {
            return null;
        }
        String title = name == null ? null : Fields.clean(name, LONGEST_TITLE);
        return new Chat(chatId(type, PeerId.bare(bareId, typeBits)), chatType(type), title, null);
    }

    private static long chatId(String word, long bare) {
        if (word.contains("channel") || word.contains("supergroup")) {
            return new PeerId("channel", bare).chatId();
        }
        return word.endsWith("group") ? new PeerId("chat", bare).chatId() : bare;
    }

    private static ChatType chatType(String word) {
        return switch (word) {
            case "private_channel", "public_channel" -> ChatType.CHANNEL;
            case "private_supergroup", "public_supergroup" -> ChatType.SUPERGROUP;
            case "private_group" -> ChatType.GROUP;
            case "personal_chat" -> ChatType.PRIVATE;
            case "bot_chat", "replies", "verification_codes" -> ChatType.BOT;
            case "saved_messages" -> ChatType.SAVED;
            default -> ChatType.UNKNOWN;
        };
    }
}
