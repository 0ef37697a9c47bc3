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
 * Gathers whatever an author wrote out of a tree of any shape, in its order: {@code formattedText} in kinds that this
 * program does not know, and the blocks of rich messages. A kind that Telegram adds next month must not cost a text.
 */
final class TextWalk {
    /** The gateway reads no deeper either; each level costs a few frames of the stack. */
    private static final int DEEPEST = 1_000;

    private final StringBuilder text = new StringBuilder();
    private final List<TextEntity> entities = new ArrayList<>();

    private TextWalk() {}

    /** All of it, a line for each piece. */
    static TdText of(JsonNode tree) {
        TextWalk walk = new TextWalk();
        walk.visit(tree, 0);
        String all = walk.text.toString().stripTrailing();
        return new TdText(
                Fields.clean(all, all.length()),
                walk.entities.stream()
                        .filter(entity -> entity.end() <= all.length())
                        .toList());
    }

    private void visit(JsonNode node, int depth) {
        if (depth > DEEPEST || text.length() > MessageContent.MAX_TEXT) {
            return;
        }
        String type = node.path("@type").asText("");
        if (type.equals("formattedText")) {
            formatted(node);
        } else if (type.startsWith("richText")) {
            rich(node, type, depth);
        } else {
            int before = text.length();
            node.forEach(child -> visit(child, depth + 1));
            endLine(before);
        }
    }

    /** A block ends its line, once. */
    private void endLine(int before) {
        if (text.length() > before && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void formatted(JsonNode node) {
        TdText piece = TdText.of(node);
        int before = text.length();
        text.append(piece.text());
        piece.entities().forEach(entity -> entities.add(moved(entity, before)));
        endLine(before);
    }

    private static TextEntity moved(TextEntity entity, int by) {
        return new TextEntity(entity.type(), entity.offset() + by, entity.length(), entity.url(), entity.language());
    }

    private void rich(JsonNode node, String type, int depth) {
        int before = text.length();
        text.append(type.equals("richTextPlain") ? node.path("text").asText("") : "");
        text.append(node.path("expression").asText(""));
        node.forEach(child -> visitInline(child, depth + 1));
        EntityType mark = mark(type);
        if (mark != null && before <= MessageContent.MAX_TEXT) {
            String url = mark == EntityType.TEXT_URL ? TdText.link(node, "url") : null;
            entities.add(new TextEntity(mark, before, text.length() - before, url, null));
        }
    }

    /** Inside a line there is no line end of ours. */
    private void visitInline(JsonNode child, int depth) {
        if (child.isArray()) {
            child.forEach(one -> visitInline(one, depth + 1));
        } else if (child.isObject()) {
            visit(child, depth);
        }
    }

    private static @Nullable EntityType mark(String type) {
        return switch (type) {
            case "richTextUrl" -> EntityType.TEXT_URL;
            case "richTextEmailAddress" -> EntityType.EMAIL;
            case "richTextPhoneNumber" -> EntityType.PHONE;
            case "richTextMention" -> EntityType.MENTION;
            case "richTextHashtag" -> EntityType.HASHTAG;
            case "richTextCashtag" -> EntityType.CASHTAG;
            case "richTextBankCardNumber" -> EntityType.BANK_CARD;
            case "richTextFixed" -> EntityType.CODE;
            case "richTextSpoiler" -> EntityType.SPOILER;
            case "richTextBold" -> EntityType.BOLD;
            default -> null;
        };
    }
}
