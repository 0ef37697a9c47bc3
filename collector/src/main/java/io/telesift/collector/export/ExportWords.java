// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.telesift.common.serde.Json;
import java.util.ArrayList;
import java.util.List;

/** Words that stand in a message's medium and not in its text: checklists, invoices, games, giveaways, songs. */
final class ExportWords {
    private ExportWords() {}

    /** Which of them a message holds; {@code text} if none. */
    static String kind(JsonNode message) {
        if (message.has("poll")) {
            return "poll";
        }
        if (message.has("contact_information")) {
            return "contact";
        }
        if (message.has("todo_list")) {
            return "todo_list";
        }
        if (message.has("invoice_information")) {
            return "invoice";
        }
        if (message.has("game_title")) {
            return "game";
        }
        return giveaway(message).isMissingNode() ? "text" : "giveaway";
    }

    /** All of them, a line each; empty if there are none. */
    static String of(JsonNode message) {
        List<String> lines = new ArrayList<>();
        todoList(message.path("todo_list"), lines);
        JsonNode invoice = invoice(message.path("invoice_information"));
        add(lines, invoice, "title", "description");
        add(lines, message, "game_title", "game_description", "game_link");
        add(lines, giveaway(message), "additional_prize");
        if (message.has("file")) {
            add(lines, message, "performer", "title");
        }
        return String.join("\n", lines);
    }

    private static void todoList(JsonNode list, List<String> lines) {
        add(lines, list, "title");
        for (String field : List.of("answers", "items", "tasks")) {
            list.path(field).forEach(task -> add(lines, task, "text"));
        }
    }

    /** Telegram Desktop writes it as a text that holds JSON. */
    private static JsonNode invoice(JsonNode invoice) {
        if (!invoice.isTextual()) {
            return invoice;
        }
        try {
            return Json.MAPPER.readTree(invoice.textValue());
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static JsonNode giveaway(JsonNode message) {
        JsonNode announced = message.path("giveaway_information");
        return announced.isMissingNode() ? message.path("giveaway_results") : announced;
    }

    private static void add(List<String> lines, JsonNode object, String... fields) {
        for (String field : fields) {
            String words = ExportText.words(object.path(field));
            if (!words.isBlank()) {
                lines.add(words);
            }
        }
    }
}
