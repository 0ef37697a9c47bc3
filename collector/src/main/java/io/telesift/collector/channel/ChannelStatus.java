// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.channel;

import io.telesift.collector.checkpoint.ChatName;
import io.telesift.collector.checkpoint.ChatProgress;
import io.telesift.collector.checkpoint.IdSpan;
import io.telesift.collector.checkpoint.Silence;
import io.telesift.common.model.Channel;
import io.telesift.common.model.SourceKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The truth about one channel at one source.
 *
 * @param id as it is watched
 * @param chatId unknown until it was read
 * @param names what it was called before and is called now, oldest first
 * @param source {@code unknown} if none reads it
 * @param nextPollAt when it is read next, as far as is planned
 * @param notBefore Telegram asked to be left alone until then
 * @param gaps between what was read, oldest first
 * @param silent absent while it posts as usual
 * @param error what went wrong last, one line
 */
public record ChannelStatus(
        String id,
        @Nullable Long chatId,
        @Nullable String title,
        @Nullable String username,
        List<ChatName> names,
        SourceKind source,
        ChannelState state,
        @Nullable Instant lastMessageAt,
        @Nullable Instant lastSuccessAt,
        @Nullable Instant nextPollAt,
        @Nullable Instant notBefore,
        List<IdSpan> gaps,
        History backfill,
        @Nullable Silence silent,
        @Nullable String error) {
    /**
     * How far back it was read.
     *
     * @param reached the oldest id read is just above this one; absent if nothing was read
     * @param done all that is wanted was read
     */
    public record History(@Nullable Long reached, boolean done) {}

    /** Of a channel whose chat was read. */
    public static ChannelStatus of(
            Channel channel,
            SourceKind source,
            ChannelState state,
            ChatProgress progress,
            @Nullable Instant nextPollAt,
            Instant now) {
        ChatName name = progress.name();
        boolean read = !progress.coverage().isEmpty();
        return new ChannelStatus(
                channel.id(),
                progress.chatId(),
                name != null && name.title() != null ? name.title() : channel.title(),
                name == null ? null : name.username(),
                progress.names(),
                source,
                state,
                progress.lastMessageAt(),
                progress.lastSuccessAt(),
                nextPollAt,
                progress.notBefore(),
                progress.coverage().gaps(),
                new History(read ? progress.coverage().oldest() : null, progress.backfilled()),
                progress.silence(now).orElse(null),
                progress.lastError());
    }

    /** Of a channel whose chat is not known yet. */
    public static ChannelStatus unread(
            Channel channel,
            SourceKind source,
            ChannelState state,
            @Nullable Instant nextPollAt,
            @Nullable Instant notBefore,
            @Nullable String error) {
        return new ChannelStatus(
                channel.id(),
                null,
                channel.title(),
                channel.id().startsWith("@") ? channel.id().substring(1) : null,
                List.of(),
                source,
                state,
                null,
                null,
                nextPollAt,
                notBefore,
                List.of(),
                new History(null, false),
                null,
                error);
    }
}
