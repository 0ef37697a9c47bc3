// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.account;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.channel.ChannelState;
import io.telesift.collector.channel.ChannelStatus;
import io.telesift.collector.checkpoint.Journal;
import io.telesift.collector.tdlib.gateway.Questions;
import io.telesift.collector.tdlib.gateway.TdException;
import io.telesift.collector.tdlib.gateway.TdFunction;
import io.telesift.collector.tdlib.message.ChatDirectory;
import io.telesift.common.model.Channel;
import io.telesift.common.model.SourceKind;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Which chat a channel's name means: asked of Telegram once and remembered for good, because it grants few look-ups and
 * punishes more with a day's wait. For one thread.
 */
final class Names {
    private static final String WAIT_ROW = "lookups";
    static final String CHAT = "chatId";
    private static final String GONE = "gone";
    private static final String UNTIL = "until";
    /** A name that nobody has may be taken one day. */
    private static final Duration GONE_FOR = Duration.ofDays(7);

    private final Questions questions;
    private final Journal journal;
    private final ChatDirectory directory;
    private final Duration pause;
    private final Map<String, ChannelStatus> statuses;
    private Instant nextAt = Instant.EPOCH;

    Names(
            Questions questions,
            Journal journal,
            ChatDirectory directory,
            Duration pause,
            Map<String, ChannelStatus> statuses) {
        this.questions = questions;
        this.journal = journal;
        this.directory = directory;
        this.pause = pause;
        this.statuses = statuses;
    }

    /** The chat, if it is known or can be asked for now. */
    OptionalLong chatOf(Channel channel, Instant now) throws InterruptedException {
        if (!channel.id().startsWith("@")) {
            String moved = journal.recall(moved(Long.parseLong(channel.id()))).get(CHAT);
            return OptionalLong.of(Long.parseLong(moved == null ? channel.id() : moved));
        }
        Map<String, String> row = journal.recall(channel.id());
        if (row.containsKey(CHAT)) {
            return OptionalLong.of(Long.parseLong(row.getOrDefault(CHAT, "0")));
        }
        if (isFuture(row.get(UNTIL), now)) {
            tell(channel, ChannelState.GONE, null, row.get(GONE));
            return OptionalLong.empty();
        }
        Instant wait = wait(now);
        if (now.isBefore(wait)) {
            tell(channel, ChannelState.WAITING, wait, null);
            return OptionalLong.empty();
        }
        return ask(channel, now);
    }

    /** The row that says where a chat went on. */
    static String moved(long chatId) {
        return "moved:" + chatId;
    }

    private Instant wait(Instant now) {
        String stored = journal.recall(WAIT_ROW).get(UNTIL);
        Instant flood = stored != null && isFuture(stored, now) ? Instant.parse(stored) : Instant.EPOCH;
        return flood.isAfter(nextAt) ? flood : nextAt;
    }

    private static boolean isFuture(@Nullable String time, Instant now) {
        try {
            return time != null && Instant.parse(time).isAfter(now);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private OptionalLong ask(Channel channel, Instant now) throws InterruptedException {
        nextAt = now.plus(pause);
        try {
            JsonNode chat = questions.ask(TdFunction.SEARCH_PUBLIC_CHAT
                    .call()
                    .put("username", channel.id().substring(1)));
            directory.chat(chat);
            long id = chat.path("id").asLong();
            journal.remember(channel.id(), Map.of(CHAT, Long.toString(id)));
            return OptionalLong.of(id);
        } catch (TdException e) {
            failed(channel, e, now);
            return OptionalLong.empty();
        }
    }

    private void failed(Channel channel, TdException failure, Instant now) {
        if (failure.code() == TdException.ABORTED) {
            throw failure;
        }
        Instant wait = failure.retryAfter().map(now::plus).orElse(null);
        if (wait != null) {
            journal.remember(WAIT_ROW, Map.of(UNTIL, wait.toString()));
            tell(channel, ChannelState.BLOCKED, wait, "Telegram grants no look-up of names before " + wait);
        } else if (failure.says("USERNAME_NOT_OCCUPIED") || failure.says("USERNAME_INVALID")) {
            String line = "nobody has this name";
            String until = now.plus(GONE_FOR).toString();
            journal.remember(channel.id(), Map.of(GONE, line, UNTIL, until));
            tell(channel, ChannelState.GONE, null, line);
        } else {
            tell(channel, ChannelState.ERROR, null, "the name cannot be looked up: " + failure.getMessage());
        }
    }

    private void tell(Channel channel, ChannelState state, @Nullable Instant notBefore, @Nullable String error) {
        statuses.put(channel.id(), ChannelStatus.unread(channel, SourceKind.TDLIB, state, notBefore, notBefore, error));
    }
}
