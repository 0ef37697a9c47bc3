// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.message;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.source.Fields;
import io.telesift.common.model.Forward;
import io.telesift.common.model.ReplyTo;
import io.telesift.common.model.Sender;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who wrote a message, where it came from and what it answers. */
final class TdPeople {
    private final ChatDirectory directory;

    TdPeople(ChatDirectory directory) {
        this.directory = directory;
    }

    @Nullable
    Sender sender(JsonNode message) {
        JsonNode sender = message.path("sender_id");
        Long user = Fields.number(sender, "user_id");
        Long id = user == null ? Fields.number(sender, "chat_id") : user;
        if (id == null) {
            return null;
        }
        return new Sender(
                user == null ? "chat" : "user",
                TdIds.peer(id),
                directory.name(id),
                Fields.word(message, "author_signature"));
    }

    @Nullable
    String viaBot(JsonNode message) {
        Long bot = Fields.number(message, "via_bot_user_id");
        return bot == null || bot == 0 ? null : directory.username(bot.longValue());
    }

    @Nullable
    Forward forward(JsonNode message) {
        JsonNode info = message.path("forward_info");
        if (!info.isObject()) {
            return null;
        }
        JsonNode origin = info.path("origin");
        Long chat = chat(origin);
        String hidden = Fields.word(origin, "sender_name");
        return new Forward(chat, messageId(origin), hidden == null ? name(chat) : hidden, time(info));
    }

    private @Nullable String name(@Nullable Long chat) {
        return chat == null ? null : directory.name(chat);
    }

    private static @Nullable Long chat(JsonNode origin) {
        for (String field : new String[] {"chat_id", "sender_chat_id", "sender_user_id"}) {
            Long id = Fields.number(origin, field);
            if (id != null && id != 0) {
                return id;
            }
        }
        return null;
    }

    private static @Nullable Long messageId(JsonNode holder) {
        long id = TdIds.server(holder.path("message_id").asLong());
        return id == 0 ? null : id;
    }

    private static @Nullable Instant time(JsonNode info) {
        long seconds = info.path("date").asLong();
        return seconds > 0 ? Instant.ofEpochSecond(seconds) : null;
    }

    /** A story, or a message nobody may see, has no id. */
    static @Nullable ReplyTo reply(JsonNode message) {
        JsonNode reply = message.path("reply_to");
        Long id = messageId(reply);
        if (id == null) {
            return null;
        }
        long chat = reply.path("chat_id").asLong();
        boolean same = chat == 0 || chat == message.path("chat_id").asLong();
        return new ReplyTo(same ? null : chat, id);
    }
}
