// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.source.Fields;
import io.telesift.common.model.EntityType;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.TextEntity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with what is marked in it. An export writes it as parts, one after the other, each a string or an object with its
 * own mark: {@code text_entities} with every part as an object, {@code text} with plain parts as strings, or as one string.
 *
 * @param entities offsets and lengths in UTF-16 code units
 */
record ExportText(String text, List<TextEntity> entities) {
    private static final int LONGEST_LINK = 8_192;

    /** A message's own text. */
    static ExportText of(JsonNode message) {
        JsonNode parts = message.path("text_entities");
        return parts.isArray() && !parts.isEmpty() ? ofParts(parts) : ofParts(message.path("text"));
    }

    /** Only the words of any value in one of these forms. */
    static String words(JsonNode parts) {
        return ofParts(parts).text;
    }

    private static ExportText ofParts(JsonNode parts) {
        if (!parts.isArray()) {
            return new ExportText(clean(parts.isTextual() ? parts.textValue() : ""), List.of());
        }
        StringBuilder text = new StringBuilder();
        List<TextEntity> entities = new ArrayList<>();
        for (JsonNode part : parts) {
            int offset = text.length();
            text.append(part.isTextual() ? part.textValue() : part.path("text").asText(""));
            TextEntity entity = entity(part, offset, text.length() - offset);
            if (entity != null) {
                entities.add(entity);
            }
        }
        return new ExportText(clean(text.toString()), entities);
    }

    /** Cleaned as a whole: a pair of surrogates may lie in two parts. */
    private static String clean(String text) {
        return Fields.clean(text, text.length());
    }

    /** A hidden link without a text to click on is still a link that somebody hid; other empty marks say nothing. */
    private static @Nullable TextEntity entity(JsonNode part, int offset, int length) {
        EntityType type = type(part.path("type").asText("plain"));
        if (type == null || offset > MessageContent.MAX_TEXT || (length == 0 && type != EntityType.TEXT_URL)) {
            return null;
        }
        int kept = Math.min(length, MessageContent.MAX_TEXT - offset);
        return new TextEntity(
                type, offset, kept, Fields.text(part, "href", LONGEST_LINK), Fields.word(part, "language"));
    }

    private static @Nullable EntityType type(String word) {
        return switch (word) {
            case "plain" -> null;
            case "link" -> EntityType.URL;
            case "text_link" -> EntityType.TEXT_URL;
            case "mention" -> EntityType.MENTION;
            case "mention_name" -> EntityType.MENTION_NAME;
            case "hashtag" -> EntityType.HASHTAG;
            case "cashtag" -> EntityType.CASHTAG;
            case "bot_command" -> EntityType.BOT_COMMAND;
            case "email" -> EntityType.EMAIL;
            case "phone" -> EntityType.PHONE;
            case "bank_card" -> EntityType.BANK_CARD;
            case "custom_emoji" -> EntityType.CUSTOM_EMOJI;
            default -> style(word);
        };
    }

    private static EntityType style(String word) {
        return switch (word) {
            case "bold" -> EntityType.BOLD;
            case "italic" -> EntityType.ITALIC;
            case "underline" -> EntityType.UNDERLINE;
            case "strikethrough" -> EntityType.STRIKETHROUGH;
            case "spoiler" -> EntityType.SPOILER;
            case "code" -> EntityType.CODE;
            case "pre" -> EntityType.PRE;
            case "blockquote" -> EntityType.BLOCKQUOTE;
            default -> EntityType.UNKNOWN;
        };
    }
}
