// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.message;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.source.Fields;
import io.telesift.common.model.Button;
import io.telesift.common.model.Stats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What hangs below a message: buttons, views and reactions. */
final class TdButtons {
    private static final int MOST_REACTIONS = 100;

    private TdButtons() {}

    /** Those of an inline keyboard, row by row; other keyboards are the reader's own. */
    static List<Button> of(JsonNode markup) {
        List<Button> buttons = new ArrayList<>();
        for (JsonNode row : markup.path("rows")) {
            row.forEach(button -> buttons.add(button(button)));
        }
        return buttons;
    }

    /** What a button copies, often a wallet, is for reading. */
    private static Button button(JsonNode button) {
        String text = Fields.word(button, "text");
        String copied = TdText.link(button.path("type"), "text");
        if (copied != null) {
            return new Button(text == null ? copied : text + "\n" + copied, null);
        }
        return new Button(text, TdText.link(button.path("type"), "url"));
    }

    /** Groups count no views: 0 means unknown. */
    static @Nullable Stats stats(JsonNode message) {
        JsonNode info = message.path("interaction_info");
        if (!info.isObject()) {
            return null;
        }
        long views = info.path("view_count").asLong();
        return new Stats(
                views > 0 ? views : null,
                false,
                info.path("forward_count").asLong(),
                reactions(info.path("reactions").path("reactions")));
    }

    private static Map<String, Integer> reactions(JsonNode reactions) {
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode reaction : reactions) {
            if (counts.size() < MOST_REACTIONS) {
                counts.merge(
                        name(reaction.path("type")),
                        reaction.path("total_count").asInt(),
                        Math::max);
            }
        }
        return counts;
    }

    private static String name(JsonNode type) {
        String emoji = Fields.word(type, "emoji");
        if (emoji != null) {
            return emoji;
        }
        Long custom = Fields.number(type, "custom_emoji_id");
        return custom == null ? "paid" : "custom:" + Long.toUnsignedString(custom);
    }
}
