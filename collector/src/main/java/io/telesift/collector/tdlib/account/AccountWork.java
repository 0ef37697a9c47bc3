// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.collector.channel.ChannelList;
import io.telesift.collector.channel.ChannelState;
import io.telesift.collector.channel.ChannelStatus;
import io.telesift.collector.checkpoint.Journal;
import io.telesift.collector.tdlib.gateway.Questions;
import io.telesift.collector.tdlib.gateway.TdException;
import io.telesift.collector.tdlib.gateway.TdFunction;
import io.telesift.collector.tdlib.gateway.TdGateway;
import io.telesift.collector.tdlib.message.ChatDirectory;
import io.telesift.collector.tdlib.message.TdIds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The reading of a logged-in account, turn by turn: first what was pushed, then one page of history. What one turn saw is
 * committed at its end. After any fault of Kafka or the session another one starts from what is committed, and reads
 * anew what may have been missed. For one thread.
 */
final class AccountWork implements AutoCloseable {
    private static final int MOST_UPDATES = 500;
    private static final Duration PLAN_EVERY = Duration.ofSeconds(1);
    private static final Duration FAULT_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_REST = Duration.ofSeconds(1);

    private final Questions questions;
    private final Journal journal;
    private final ChatDirectory directory;
    private final AccountOptions options;
    private final Inbox inbox;
    private final Clock clock;
    private final Schedule schedule;
    private final HistoryReader history;
    private final LiveUpdates live;
    private final AccountChats chats;
    private final OpenChats open;
    private final Map<Long, Long> read = new TreeMap<>();
    private boolean loaded;
    private Instant planAt = Instant.EPOCH;
    private Instant callAt = Instant.EPOCH;

    AccountWork(
            TdGateway gateway,
            Journal journal,
            ChatDirectory directory,
            ChannelList channels,
            AccountOptions options,
            Inbox inbox,
            Watched watched,
            Map<String, ChannelStatus> statuses,
            Clock clock) {
        this.questions = new Questions(gateway);
        this.journal = journal;
        this.directory = directory;
        this.options = options;
        this.inbox = inbox;
        this.clock = clock;
        this.schedule = new Schedule(journal, options, statuses);
        this.history = new HistoryReader(questions, journal, directory);
        this.live = new LiveUpdates(questions, journal, directory, history, schedule);
        this.open = new OpenChats(gateway, options.openChats());
        Names names = new Names(questions, journal, directory, options.lookupPause(), statuses);
        this.chats = new AccountChats(questions, journal, directory, channels, options.allChats(), names, watched);
    }

    /**
     * One turn.
     *
     * @return how long there is nothing to do, unless an update comes
     * @throws TdException if the session ended
     * @throws org.apache.kafka.common.KafkaException if Kafka fails
     */
    Duration turn() throws InterruptedException {
        Instant now = clock.instant();
        if (!prepared(now)) {
            return LONGEST_REST;
        }
        drain(now);
        if (!now.isBefore(callAt)) {
            @Nullable ChatTask task = schedule.pick(now).orElse(null);
            if (task != null) {
                callAt = now.plus(options.callPause());
                step(task, now);
            }
        }
        journal.commit();
        markRead();
        return rest(clock.instant());
    }

    private boolean prepared(Instant now) throws InterruptedException {
        if (now.isBefore(planAt)) {
            return loaded;
        }
        planAt = now.plus(PLAN_EVERY);
        try {
            if (!loaded) {
                chats.load();
                loaded = true;
            }
            chats.plan(schedule, now);
        } catch (TdException e) {
            planAt = now.plus(orThrow(e));
        }
        return loaded;
    }

    /** How long to wait after this failure, if the session still stands. */
    private static Duration orThrow(TdException failure) {
        if (failure.code() == TdException.ABORTED || failure.code() == 401 || failure.code() == 406) {
            throw failure;
        }
        return failure.retryAfter().orElse(FAULT_PAUSE);
    }

    private void drain(Instant now) throws InterruptedException {
        schedule.rereadOf(inbox.overflowed(), now);
        for (int i = 0; i < MOST_UPDATES; i++) {
            JsonNode update = inbox.poll();
            if (update == null) {
                break;
            }
            live.take(update, now);
        }
        live.readChanged(now);
    }

    private void step(ChatTask task, Instant now) throws InterruptedException {
        String withheld = directory.restriction(task.chatId);
        if (withheld != null) {
            String line = "Telegram withholds it from this account: " + withheld;
            schedule.failed(task, ChannelState.ERROR, line, null, now.plus(options.interval()), now);
            return;
        }
        try {
            open.open(task.chatId);
            if (history.step(task, now)) {
                schedule.finished(task, now);
                read.put(task.chatId, journal.progress(task.chatId).coverage().newest());
            } else {
                schedule.touched(task, now);
            }
        } catch (TdException e) {
            failed(task, e, now);
        }
    }

    private void failed(ChatTask task, TdException failure, Instant now) {
        Duration pause = orThrow(failure);
        if (failure.retryAfter().isPresent()) {
            // The wait is the account's, not the chat's.
            callAt = now.plus(pause);
            String line = "Telegram asks not to be read before " + callAt;
            schedule.failed(task, ChannelState.BLOCKED, line, callAt, callAt, now);
            return;
        }
        boolean gone = failure.code() == 400 || failure.code() == 403;
        Instant again = now.plus(gone ? options.interval() : pause);
        boolean unknown = failure.says("Chat not found");
        String line = unknown
                ? "the account does not know this chat; name it by its @name, or join it with the account"
                : "history cannot be read: " + failure.getMessage();
        ChannelState state = gone && !unknown ? ChannelState.GONE : ChannelState.ERROR;
        schedule.failed(task, state, line, null, again, now);
    }

    /** Only with the option; after the commit, so that nothing is marked that nobody has. */
    private void markRead() throws InterruptedException {
        if (options.markAsRead()) {
            for (Map.Entry<Long, Long> one : read.entrySet()) {
                ObjectNode call = TdFunction.VIEW_MESSAGES.call(one.getKey()).put("force_read", true);
                call.putArray("message_ids").add(TdIds.tdlib(one.getValue()));
                try {
                    questions.ask(call);
                } catch (TdException e) {
                    orThrow(e);
                }
            }
        }
        read.clear();
    }

    private Duration rest(Instant now) {
        Instant next = schedule.nextAt(now.plus(LONGEST_REST));
        Instant ready = next.isBefore(callAt) ? callAt : next;
        Duration rest = Duration.between(now, ready);
        return rest.isNegative() ? Duration.ZERO : rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }

    /** The next one opens what it needs. */
    @Override
    public void close() {
        open.closeAll();
    }
}
