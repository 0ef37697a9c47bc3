// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.message;

import com.fasterxml.jackson.databind.JsonNode;
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

/** Makes of TDLib's {@code message} what the pipeline knows: pure, and never fails on what stands in it. */
public final class MessageMapper {
    private static final Source SOURCE = new Source(SourceKind.TDLIB, null);

    private final ChatDirectory directory;
    private final TdPeople people;

    /** With the names TDLib told. */
    public MessageMapper(ChatDirectory directory) {
        this.directory = directory;
        this.people = new TdPeople(directory);
    }

    /** Maps one. */
    public Observation map(JsonNode message, Instant observedAt) {
        long id = TdIds.server(message.path("id").asLong());
        if (id == 0 || message.hasNonNull("sending_state") || message.hasNonNull("scheduling_state")) {
            return new Observation.Skipped(SkipReason.LOCAL);
        }
        Chat chat = directory.chat(message.path("chat_id").asLong());
        Instant date = time(message, "date");
        if (date == null) {
            return new Observation.Unreadable(
                    new MessageRef(chat.id(), id).key(), message.toString(), "a message of TDLib without a date");
        }
        return new Observation.Seen(seen(chat, id, date, message, observedAt));
    }

    private TelegramMessage seen(Chat chat, long id, Instant date, JsonNode message, Instant observedAt) {
        Service service = TdService.of(message.path("content"));
        MessageContent content = service == null ? TdContent.of(message) : noContent();
        Instant edited = time(message, "edit_date");
        return new TelegramMessage(
                SOURCE,
                observedAt,
                chat,
                id,
                date,
                edited,
                edited != null,
                null,
                service,
                people.sender(message),
                people.viaBot(message),
                people.forward(message),
                TdPeople.reply(message),
                album(message),
                thread(message.path("topic_id")),
                content,
                ContentHash.of(content),
                TdButtons.stats(message));
    }

    private static MessageContent noContent() {
        return new MessageContent("service", "", false, List.of(), List.of(), List.of(), null, null, null, null);
    }

    private static @Nullable Instant time(JsonNode message, String field) {
        long seconds = message.path(field).asLong();
        return seconds > 0 && seconds <= Integer.MAX_VALUE ? Instant.ofEpochSecond(seconds) : null;
    }

    private static @Nullable String album(JsonNode message) {
        String album = message.path("media_album_id").asText("0");
        return album.equals("0") || album.length() > 20 ? null : album;
    }

    private static @Nullable Long thread(JsonNode topic) {
        long forum = topic.path("forum_topic_id").asLong();
        long thread =
                forum > 0 ? forum : TdIds.server(topic.path("message_thread_id").asLong());
        return thread > 0 ? thread : null;
    }

    /** Does TDLib hold only the beginning of a rich message? {@code getFullRichMessage} tells the rest. */
    public static boolean isPartial(JsonNode message) {
        JsonNode rich = message.path("content").path("message");
        return rich.has("is_full") && !rich.path("is_full").asBoolean();
    }
}
