// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor;

import io.telesift.common.model.Chat;
import io.telesift.common.model.ChatType;
import io.telesift.common.model.ContentHash;
import io.telesift.common.model.Deletion;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.Service;
import io.telesift.common.model.Source;
import io.telesift.common.model.SourceKind;
import io.telesift.common.model.Stats;
import io.telesift.common.model.TelegramMessage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Observations for tests, with seconds since {@link #POSTED} for times: {@code Observed.text("a").editedAt(5).at(6)}.
 * Immutable.
 */
public record Observed(
        Chat chat,
        long id,
        SourceKind source,
        String text,
        @Nullable Instant editDate,
        boolean edited,
        @Nullable Service service,
        @Nullable Stats stats) {
    /** When all messages of the tests were posted. */
    public static final Instant POSTED = Instant.parse("2026-11-22T08:31:00Z");

    /** The chat of most tests. */
    public static final Chat CHAT = chat(1);

    /** Some moment after the posting. */
    public static Instant second(long second) {
        return POSTED.plusSeconds(second);
    }

    /** A channel. */
    public static Chat chat(int number) {
        return new Chat(-1_000_000_000_000L - number, ChatType.CHANNEL, "Channel " + number, "channel" + number);
    }

    /** An original text, seen by TDLib. */
    public static Observed text(String text) {
        return new Observed(CHAT, 7, SourceKind.TDLIB, text, null, false, null, null);
    }

    public Observed by(SourceKind kind) {
        return new Observed(chat, id, kind, text, editDate, edited, service, stats);
    }

    public Observed in(Chat other, long messageId) {
        return new Observed(other, messageId, source, text, editDate, edited, service, stats);
    }

    public Observed editedAt(long second) {
        return new Observed(chat, id, source, text, second(second), true, service, stats);
    }

    /** Its source says that it was edited, and not when. */
    public Observed editedSometime() {
        return new Observed(chat, id, source, text, null, true, service, stats);
    }

    public Observed with(Stats views) {
        return new Observed(chat, id, source, text, editDate, edited, service, views);
    }

    public Observed with(Service action) {
        return new Observed(chat, id, source, text, editDate, edited, action, stats);
    }

    /** The observation, made at this second. */
    public TelegramMessage at(long second) {
        MessageContent content = MessageContent.ofText(text);
        return new TelegramMessage(
                new Source(source, null),
                second(second),
                chat,
                id,
                POSTED,
                editDate,
                edited,
                null,
                service,
                null,
                null,
                null,
                null,
                null,
                null,
                content,
                ContentHash.of(content),
                stats);
    }

    /** That the message is gone, seen at this second. */
    public static TelegramMessage deletion(long second, boolean certain) {
        return deletion(CHAT, 7, second, certain);
    }

    public static TelegramMessage deletion(Chat chat, long id, long second, boolean certain) {
        return new TelegramMessage(
                new Source(certain ? SourceKind.TDLIB : SourceKind.WEB, null),
                second(second),
                chat,
                id,
                null,
                null,
                false,
                new Deletion(second(second), certain),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
