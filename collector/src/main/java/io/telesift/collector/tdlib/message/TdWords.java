// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Words of a content that has no text of its own: the same ones, in the same order, as an export's mapper takes. */
final class TdWords {
    private TdWords() {}

    /** A line each; empty if there are none. */
    static String of(JsonNode content) {
        List<String> lines = new ArrayList<>();
        switch (content.path("@type").asText("")) {
            case "messageAudio" -> add(lines, content.path("audio"), "performer", "title");
            case "messageGame" -> add(lines, content.path("game"), "title", "description");
            case "messageInvoice" -> add(lines, content.path("product_info"), "title", "description");
            case "messageChecklist" -> checklist(lines, content.path("list"));
            case "messageGiveaway" -> add(lines, content.path("parameters"), "prize_description");
            case "messageGiveawayWinners" -> add(lines, content, "prize_description");
            case "messageAnimatedEmoji", "messageDice" -> add(lines, content, "emoji");
            default -> {}
        }
        return String.join("\n", lines);
    }

    private static void checklist(List<String> lines, JsonNode list) {
        add(lines, list, "title");
        list.path("tasks").forEach(task -> add(lines, task, "text"));
    }

    /** A field is a plain text or a {@code formattedText}. */
    private static void add(List<String> lines, JsonNode object, String... fields) {
        for (String field : fields) {
            JsonNode value = object.path(field);
            String words = value.isObject() ? value.path("text").asText("") : value.asText("");
            if (!words.isBlank()) {
                lines.add(words);
            }
        }
    }
}
