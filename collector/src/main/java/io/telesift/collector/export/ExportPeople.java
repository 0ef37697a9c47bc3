// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.source.Fields;
import io.telesift.common.model.Forward;
import io.telesift.common.model.ReplyTo;
import io.telesift.common.model.Sender;
import org.jspecify.annotations.Nullable;

/** Who wrote a message, where it came from and what it answers. */
final class ExportPeople {
    private ExportPeople() {}

    /** Nobody if the export tells nothing at all. A deleted account has an id and no name. */
    static @Nullable Sender sender(JsonNode message) {
        String field = message.has("actor") || message.has("actor_id") ? "actor" : "from";
        PeerId peer = PeerId.of(message.get(field + "_id"));
        String name = Fields.word(message, field);
        String signature = Fields.word(message, "author");
        if (peer == null && name == null && signature == null) {
            return null;
        }
        return new Sender(kind(peer), peer == null ? null : peer.toString(), name, signature);
    }

    private static String kind(@Nullable PeerId peer) {
        if (peer == null) {
            return "hidden";
        }
        return peer.kind().equals("user") ? "user" : "chat";
    }

    /** An export tells the name only, and {@code null} if the original's author is gone; {@code saved_from} is weaker. */
    static @Nullable Forward forward(JsonNode message) {
        if (!message.has("forwarded_from") && !message.has("forwarded_from_id") && !message.has("saved_from")) {
            return null;
        }
        String name = Fields.word(message, "forwarded_from");
        PeerId peer = PeerId.of(message.get("forwarded_from_id"));
        return new Forward(
                peer == null ? null : peer.chatId(),
                null,
                name == null ? Fields.word(message, "saved_from") : name,
                null);
    }

    static @Nullable ReplyTo reply(JsonNode message) {
        Long id = Fields.number(message, "reply_to_message_id");
        if (id == null || id <= 0) {
            return null;
        }
        PeerId peer = PeerId.of(message.get("reply_to_peer_id"));
        return new ReplyTo(peer == null ? null : peer.chatId(), id);
    }

    /** Without the {@code @}. */
    static @Nullable String viaBot(JsonNode message) {
        String name = Fields.word(message, "via_bot");
        return name != null && name.startsWith("@") ? name.substring(1) : name;
    }
}
