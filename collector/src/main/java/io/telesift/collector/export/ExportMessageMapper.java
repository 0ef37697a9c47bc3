// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.source.Fields;
import io.telesift.collector.source.Observation;
import io.telesift.collector.source.SkipReason;
import io.telesift.common.model.Chat;
import io.telesift.common.model.ContentHash;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.MessageRef;
import io.telesift.common.model.Service;
import io.telesift.common.model.Source;
import io.telesift.common.model.SourceKind;
import io.telesift.common.model.TelegramMessage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes of one message of an export what the pipeline knows: pure, and never fails on what stands in it. */
final class ExportMessageMapper {
    private final Source source;
    private final Instant observedAt;

    /** For one file. */
    ExportMessageMapper(String sha256, Instant observedAt) {
        this.source = new Source(SourceKind.EXPORT, sha256.substring(0, 16));
        this.observedAt = observedAt;
    }

    /**
     * Maps one.
     *
     * @param chat nothing if its type is not told
     * @param at for the words about a message that is none
     */
    Observation map(@Nullable Chat chat, JsonNode message, Position at) {
        if (chat == null) {
            return new Observation.Skipped(SkipReason.CHAT_OF_UNKNOWN_TYPE);
        }
        Long id = Fields.number(message, "id");
        if (id == null || id == 0) {
            return unreadable(null, message, message.isObject() ? "a message without an id" : "not a message", at);
        }
        if (id < 0) {
            return new Observation.Skipped(SkipReason.BEFORE_UPGRADE);
        }
        return map(chat, id, message, at);
    }

    private Observation map(Chat chat, long id, JsonNode message, Position at) {
        Instant date = ExportDates.posted(message);
        if (date != null) {
            return new Observation.Seen(seen(chat, id, date, message));
        }
        if (message.path("type").asText("").equals("unsupported")) {
            return new Observation.Skipped(SkipReason.UNSUPPORTED);
        }
        return unreadable(new MessageRef(chat.id(), id).key(), message, "a message without a possible date", at);
    }

    private Observation unreadable(@Nullable String key, JsonNode message, String what, Position at) {
        return new Observation.Unreadable(
                key, message.toString(), what + " at " + at + " of export " + source.detail());
    }

    private TelegramMessage seen(Chat chat, long id, Instant date, JsonNode message) {
        boolean isService = message.path("type").asText("").equals("service");
        Service service = isService ? ExportService.of(message) : null;
        MessageContent content = isService ? noContent("service") : content(message);
        return new TelegramMessage(
                source,
                observedAt,
                chat,
                id,
                date,
                ExportDates.edited(message),
                ExportDates.edited(message) != null,
                null,
                service,
                ExportPeople.sender(message),
                ExportPeople.viaBot(message),
                ExportPeople.forward(message),
                ExportPeople.reply(message),
                null,
                null,
                content,
                ContentHash.of(content),
                ExportButtons.stats(message));
    }

    private static MessageContent noContent(String kind) {
        return new MessageContent(kind, "", false, List.of(), List.of(), List.of(), null, null, null, null);
    }

    private static MessageContent content(JsonNode message) {
        ExportMedia media = new ExportMedia(message);
        ExportText own = ExportText.of(message);
        ExportText text = own.text().isEmpty() ? new ExportText(ExportWords.of(message), own.entities()) : own;
        return new MessageContent(
                kind(message, media),
                text.text(),
                false,
                text.entities(),
                ExportButtons.buttons(message),
                media.attachments(),
                media.poll(),
                null,
                media.contact(),
                media.location());
    }

    /** A type that only a later Telegram Desktop knows passes under its own name. */
    private static String kind(JsonNode message, ExportMedia media) {
        String type = Fields.word(message, "type");
        return type == null || type.equals("message") ? media.kind() : type;
    }
}
