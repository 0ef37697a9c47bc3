// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.source.Fields;
import io.telesift.common.model.Button;
import io.telesift.common.model.Stats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What hangs below a message: buttons and reactions. */
final class ExportButtons {
    private static final int LONGEST_LINK = 8_192;
    private static final int MOST_REACTIONS = 100;
    private static final Set<String> LINKS = Set.of("url", "auth", "web_view", "simple_web_view");

    private ExportButtons() {}

    /** Row by row. */
    static List<Button> buttons(JsonNode message) {
        List<Button> buttons = new ArrayList<>();
        for (JsonNode row : message.path("inline_bot_buttons")) {
            row.forEach(button -> buttons.add(button(button)));
        }
        return buttons;
    }

    /** What a button copies, often a wallet, is for reading; what it sends to its bot is not. */
    private static Button button(JsonNode button) {
        String type = button.path("type").asText("");
        String text = Fields.word(button, "text");
        String data = Fields.text(button, "data", LONGEST_LINK);
        if (type.equals("copy_text") && data != null) {
            return new Button(text == null ? data : text + "\n" + data, null);
        }
        return new Button(text, LINKS.contains(type) ? data : null);
    }

    /** An export tells no views and no forwards. */
    static @Nullable Stats stats(JsonNode message) {
        Map<String, Integer> reactions = new TreeMap<>();
        for (JsonNode reaction : message.path("reactions")) {
            if (reactions.size() < MOST_REACTIONS) {
                reactions.merge(name(reaction), reaction.path("count").asInt(0), Math::max);
            }
        }
        return reactions.isEmpty() ? null : new Stats(null, false, null, reactions);
    }

    private static String name(JsonNode reaction) {
        String emoji = Fields.word(reaction, "emoji");
        if (emoji != null) {
            return emoji;
        }
        String document = Fields.word(reaction, "document_id");
        if (document != null && document.matches("[0-9]{1,20}")) {
            return "custom:" + document;
        }
        // The id of a custom one is often only a path of the exporting machine.
        return "paid".equals(Fields.word(reaction, "type")) ? "paid" : "custom";
    }
}
