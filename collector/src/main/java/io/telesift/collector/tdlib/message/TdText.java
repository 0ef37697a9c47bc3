// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.message;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.source.Fields;
import io.telesift.common.model.EntityType;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.TextEntity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with what is marked in it, of TDLib's {@code formattedText}.
 *
 * @param entities offsets and lengths in UTF-16 code units, as TDLib counts
 */
record TdText(String text, List<TextEntity> entities) {
    static final TdText EMPTY = new TdText("", List.of());
    private static final int LONGEST_LINK = 8_192;

    /** Of a {@code formattedText}; empty for anything else. */
    static TdText of(JsonNode formatted) {
        String text = formatted.path("text").asText("");
        List<TextEntity> entities = new ArrayList<>();
        for (JsonNode entity : formatted.path("entities")) {
            TextEntity mapped = entity(entity, text.length());
            if (mapped != null) {
                entities.add(mapped);
            }
        }
        return new TdText(Fields.clean(text, text.length()), entities);
    }

    /** What points out of the text says nothing. */
    private static @Nullable TextEntity entity(JsonNode entity, int textLength) {
        int offset = entity.path("offset").asInt(-1);
        int length = entity.path("length").asInt(-1);
        if (offset < 0 || length < 0 || offset > Math.min(textLength, MessageContent.MAX_TEXT)) {
            return null;
        }
        int kept = Math.min(length, Math.min(textLength, MessageContent.MAX_TEXT) - offset);
        JsonNode type = entity.path("type");
        return new TextEntity(
                type(type.path("@type").asText("")), offset, kept, link(type, "url"), Fields.word(type, "language"));
    }

    static @Nullable String link(JsonNode object, String field) {
        return Fields.text(object, field, LONGEST_LINK);
    }

    private static EntityType type(String word) {
        return switch (word) {
            case "textEntityTypeUrl" -> EntityType.URL;
            case "textEntityTypeTextUrl" -> EntityType.TEXT_URL;
            case "textEntityTypeMention" -> EntityType.MENTION;
            case "textEntityTypeMentionName" -> EntityType.MENTION_NAME;
            case "textEntityTypeHashtag" -> EntityType.HASHTAG;
            case "textEntityTypeCashtag" -> EntityType.CASHTAG;
            case "textEntityTypeBotCommand" -> EntityType.BOT_COMMAND;
            case "textEntityTypeEmailAddress" -> EntityType.EMAIL;
            case "textEntityTypePhoneNumber" -> EntityType.PHONE;
            case "textEntityTypeBankCardNumber" -> EntityType.BANK_CARD;
            case "textEntityTypeCustomEmoji" -> EntityType.CUSTOM_EMOJI;
            default -> style(word);
        };
    }

    private static EntityType style(String word) {
        return switch (word) {
            case "textEntityTypeBold" -> EntityType.BOLD;
            case "textEntityTypeItalic" -> EntityType.ITALIC;
            case "textEntityTypeUnderline" -> EntityType.UNDERLINE;
            case "textEntityTypeStrikethrough" -> EntityType.STRIKETHROUGH;
            case "textEntityTypeSpoiler" -> EntityType.SPOILER;
            case "textEntityTypeCode" -> EntityType.CODE;
            case "textEntityTypePre", "textEntityTypePreCode" -> EntityType.PRE;
            case "textEntityTypeBlockQuote", "textEntityTypeExpandableBlockQuote" -> EntityType.BLOCKQUOTE;
            default -> EntityType.UNKNOWN;
        };
    }
}
