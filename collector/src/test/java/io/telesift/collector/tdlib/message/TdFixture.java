// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.common.serde.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** JSON as TDLib writes it, for tests. */
public final class TdFixture {
    public static final long CHANNEL = -1002100000777L;

    private TdFixture() {}

    public static JsonNode file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(TdFixture.class.getResourceAsStream("/tdlib/" + name))) {
            return Json.MAPPER.readTree(in);
        }
    }

    /** Single quotes for double ones. */
    public static ObjectNode json(String text) {
        try {
            return (ObjectNode) Json.MAPPER.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** A message of the channel by the server's id. */
    public static ObjectNode message(long id, String content) {
        ObjectNode message = json("{'@type':'message','date':1760000000,'edit_date':0,'media_album_id':'0'}");
        message.put("id", TdIds.tdlib(id)).put("chat_id", CHANNEL).set("content", json(content));
        return message;
    }

    public static ObjectNode text(long id, String text) {
        ObjectNode message = message(id, "{'@type':'messageText','text':{'@type':'formattedText','entities':[]}}");
        ((ObjectNode) message.path("content").path("text")).put("text", text);
        return message;
    }
}
