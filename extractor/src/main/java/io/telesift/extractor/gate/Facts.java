// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.gate;

import io.telesift.common.model.Chat;
import io.telesift.common.model.Forward;
import io.telesift.common.model.ReplyTo;
import io.telesift.common.model.Sender;
import io.telesift.common.model.Service;
import io.telesift.common.model.SourceKind;
import io.telesift.common.model.Stats;
import io.telesift.common.model.TelegramMessage;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a message besides its content. Most of it never changes: what is known stays, gaps are filled. The
 * chat's names and the statistics change: the newest observation counts.
 */
record Facts(
        Chat chat,
        long messageId,
        @Nullable Instant date,
        Instant firstSeen,
        Set<SourceKind> sources,
        @Nullable Service service,
        @Nullable Sender sender,
        @Nullable String viaBot,
        @Nullable Forward forward,
        @Nullable ReplyTo replyTo,
        @Nullable String albumId,
        @Nullable Long threadId,
        @Nullable Stats stats) {
    /** Of a message that only its deletion tells of: nobody saw it, so no source is counted. */
    static Facts unseen(TelegramMessage event) {
        return new Facts(
                event.chat(),
                event.messageId(),
                null,
                event.observedAt(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * With what an observation of content adds.
     *
     * @param newest no newer observation is known
     */
    Facts seen(TelegramMessage event, boolean newest) {
        return new Facts(
                newest ? Merge.chat(event.chat(), chat) : Merge.chat(chat, event.chat()),
                messageId,
                Merge.first(date, event.date()),
                event.observedAt().isBefore(firstSeen) ? event.observedAt() : firstSeen,
                with(event.source().kind()),
                Merge.first(service, event.service()),
                Merge.sender(sender, event.sender()),
                Merge.first(viaBot, event.viaBot()),
                Merge.forward(forward, event.forward()),
                Merge.first(replyTo, event.replyTo()),
                Merge.first(albumId, event.albumId()),
                Merge.first(threadId, event.threadId()),
                newest ? Merge.stats(event.stats(), stats) : Merge.stats(stats, event.stats()));
    }

    private Set<SourceKind> with(SourceKind source) {
        EnumSet<SourceKind> all = EnumSet.of(source);
        all.addAll(sources);
        return all;
    }
}
