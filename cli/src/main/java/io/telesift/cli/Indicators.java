// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.cli.Output.Column;
import java.util.List;

/** How the commands show indicators. */
final class Indicators {
    static final String PATH = "/api/v1/indicators";

    static final List<Column> COLUMNS = List.of(
            Column.field("TYPE", "type"),
            Column.field("VALUE", "value"),
            Column.field("ROLE", "role"),
            Column.field(">CONF", "confidence"),
            Column.field(">SEEN", "sightings"),
            new Column("CHANNELS", Indicators::channels),
            new Column("FIRST", item -> minute(item, "firstSeen")),
            new Column("LAST", item -> minute(item, "lastSeen")));

    private Indicators() {}

    /** The first channel's name and how many more, or just how many. */
    private static String channels(JsonNode item) {
        JsonNode channels = item.path("channels");
        if (!channels.isArray()) {
            return channels.asText("");
        }
        long count = item.path("channelCount").asLong(channels.size());
        return channels.isEmpty() ? "" : title(channels.get(0)) + (count > 1 ? " +" + (count - 1) : "");
    }

    private static String title(JsonNode channel) {
        JsonNode chat = channel.has("chat") ? channel.path("chat") : channel;
        return chat.isTextual()
                ? chat.asText()
                : chat.path("title").asText(chat.path("id").asText(""));
    }

    /** {@code 2026-11-20 09:00} of a field that holds an ISO 8601 time. */
    static String minute(JsonNode item, String field) {
        String time = item.path(field).asText("");
        return time.length() < 16 ? time : time.substring(0, 16).replace('T', ' ');
    }
}
