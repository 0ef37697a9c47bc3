// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.account;

import io.telesift.collector.channel.ChannelList;
import io.telesift.collector.checkpoint.Journal;
import io.telesift.collector.tdlib.gateway.Questions;
import io.telesift.collector.tdlib.gateway.TdException;
import io.telesift.collector.tdlib.gateway.TdFunction;
import io.telesift.collector.tdlib.message.ChatDirectory;
import io.telesift.common.model.Channel;
import io.telesift.common.model.ChannelSource;
import io.telesift.common.model.SourceKind;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which chats are watched now: the channel list, resolved, and on request all groups and channels of the account. */
final class AccountChats {
    private static final Logger log = LoggerFactory.getLogger(AccountChats.class);
    private static final int MOST_LOADS = 500;
    private static final int PER_LOAD = 100;
    private static final Duration JOIN_PAUSE = Duration.ofMinutes(5);
    private static final Duration JOIN_AGAIN = Duration.ofDays(1);
    private static final String UNTIL = "until";

    private final Questions questions;
    private final Journal journal;
    private final ChatDirectory directory;
    private final ChannelList channels;
    private final boolean allChats;
    private final Names names;
    private final Watched watched;
    private Instant nextJoinAt = Instant.EPOCH;

    AccountChats(
            Questions questions,
            Journal journal,
            ChatDirectory directory,
            ChannelList channels,
            boolean allChats,
            Names names,
            Watched watched) {
        this.questions = questions;
        this.journal = journal;
        this.directory = directory;
        this.channels = channels;
        this.allChats = allChats;
        this.names = names;
        this.watched = watched;
    }

    /** Before anything else: TDLib knows a chat only after it was loaded, and says 404 when all are. */
    void load() throws InterruptedException {
        load("chatListMain");
        load("chatListArchive");
    }

    private void load(String list) throws InterruptedException {
        try {
            for (int i = 0; i < MOST_LOADS; i++) {
                questions.ask(
                        TdFunction.LOAD_CHATS.call().put("limit", PER_LOAD).set("chat_list", TdFunction.object(list)));
            }
        } catch (TdException e) {
            if (e.code() != 404) {
                throw e;
            }
        }
    }

    /** Takes the list as it is now. */
    void plan(Schedule schedule, Instant now) throws InterruptedException {
        Map<Long, Channel> wanted = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (Channel channel : channels.watchedBy(SourceKind.TDLIB)) {
            ids.add(channel.id());
            OptionalLong chat = names.chatOf(channel, now);
            if (chat.isPresent()) {
                wanted.putIfAbsent(chat.getAsLong(), channel);
            }
        }
        addAll(wanted);
        wanted.values().forEach(channel -> ids.add(channel.id()));
        watched.become(wanted);
        schedule.retain(wanted.keySet(), ids);
        wanted.forEach((chat, channel) -> schedule.watch(chat, channel, now));
        join(wanted, now);
    }

    /** What the list names itself, paused or for another source, is left as it is there. */
    private void addAll(Map<Long, Channel> wanted) {
        if (!allChats) {
            return;
        }
        Set<String> named = new HashSet<>();
        channels.all().forEach(channel -> named.add(channel.id()));
        for (long chat : directory.groupsOfAccount()) {
            String username = directory.chat(chat).username();
            if (!named.contains(Long.toString(chat)) && !named.contains("@" + username)) {
                wanted.putIfAbsent(chat, ofAccount(chat));
            }
        }
    }

    private Channel ofAccount(long chat) {
        return new Channel(
                Long.toString(chat),
                directory.chat(chat).title(),
                false,
                Set.of(),
                ChannelSource.TDLIB,
                Channel.USUAL_BACKFILL,
                Channel.USUAL_PRIORITY,
                null,
                false,
                null);
    }

    /** One in some minutes: joining fast is what gets accounts banned. */
    private void join(Map<Long, Channel> wanted, Instant now) throws InterruptedException {
        for (Map.Entry<Long, Channel> one : wanted.entrySet()) {
            long chat = one.getKey();
            boolean due = one.getValue().join() && directory.isLeft(chat) && !now.isBefore(nextJoinAt);
            if (due && !tried(chat, now)) {
                nextJoinAt = now.plus(JOIN_PAUSE);
                join(chat, now);
            }
        }
    }

    private boolean tried(long chat, Instant now) {
        String until = journal.recall(row(chat)).get(UNTIL);
        return until != null && Instant.parse(until).isAfter(now);
    }

    private static String row(long chat) {
        return "join:" + chat;
    }

    /** An approval may be pending, or refused: neither is a fault, and neither is asked for again today. */
    private void join(long chat, Instant now) throws InterruptedException {
        Instant again = now.plus(JOIN_AGAIN);
        String outcome;
        try {
            outcome =
                    questions.ask(TdFunction.JOIN_CHAT.call(chat)).path("@type").asText("");
        } catch (TdException e) {
            if (e.code() == TdException.ABORTED) {
                throw e;
            }
            outcome = String.valueOf(e.getMessage());
            again = e.retryAfter().map(now::plus).filter(again::isBefore).orElse(again);
        }
        log.info("tdlib: joining {}: {}", chat, outcome);
        journal.remember(row(chat), Map.of(UNTIL, again.toString(), "outcome", outcome));
    }
}
