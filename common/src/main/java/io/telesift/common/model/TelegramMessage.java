// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a source saw, as it saw it: an event on {@code telegram.message.v1}. Whether it is new, an edit or nothing new is
 * decided by the version gate, the first consumer that holds state.
 *
 * @param observedAt when the source saw it; for an export the export's own time, so that importing an old file never
 *     beats a newer edit
 * @param date when it was posted; absent only on a deletion
 * @param editDate when it was last edited, if the source tells
 * @param edited the source says it was edited, with or without a time
 * @param content absent on a deletion
 * @param contentHash see {@link ContentHash}; absent on a deletion
 * @param service set on service messages, which carry no content of an author
 */
public record TelegramMessage(
        Source source,
        Instant observedAt,
        Chat chat,
        long messageId,
        @Nullable Instant date,
        @Nullable Instant editDate,
        boolean edited,
        @Nullable Deletion deletion,
        @Nullable Service service,
        @Nullable Sender sender,
        @Nullable String viaBot,
        @Nullable Forward forward,
        @Nullable ReplyTo replyTo,
        @Nullable String albumId,
        @Nullable Long threadId,
        @Nullable MessageContent content,
        @Nullable String contentHash,
        @Nullable Stats stats)
        implements Versioned {
    public TelegramMessage {
        Values.required(source, "source");
        Values.required(observedAt, "observedAt");
        Values.required(chat, "chat");
        if (messageId <= 0) {
            throw new IllegalArgumentException("field 'messageId' is missing or not above 0");
        }
        if (deletion == null) {
            Values.required(date, "date");
            Values.required(content, "content");
            Values.required(contentHash, "contentHash");
        }
    }

    /** Identity of the message. */
    public MessageRef ref() {
        return new MessageRef(chat.id(), messageId);
    }
}
