// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.account;

import io.telesift.collector.channel.ChannelState;
import io.telesift.collector.channel.ChannelStatus;
import io.telesift.collector.checkpoint.ChatProgress;
import io.telesift.collector.checkpoint.Journal;
import io.telesift.common.model.Channel;
import io.telesift.common.model.SourceKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which chat is read next. For one thread. */
final class Schedule {
    private final Journal journal;
    private final AccountOptions options;
    private final Map<String, ChannelStatus> statuses;
    private final Map<Long, ChatTask> tasks = new HashMap<>();
    private long served;

    /**
     * Empty.
     *
     * @param statuses by the channel's id, kept up to date for other threads
     */
    Schedule(Journal journal, AccountOptions options, Map<String, ChannelStatus> statuses) {
        this.journal = journal;
        this.options = options;
        this.statuses = statuses;
    }

    @Nullable
    ChatTask task(long chatId) {
        return tasks.get(chatId);
    }

    /** Watches a chat from now on; a flood wait from before a restart is kept. */
    void watch(long chatId, Channel channel, Instant now) {
        ChatTask known = tasks.get(chatId);
        if (known != null) {
            known.channel = channel;
            return;
        }
        ChatTask task = new ChatTask(channel, journal.progress(chatId), now);
        tasks.put(chatId, task);
        touched(task, now);
    }

    /** Ends the watch of all others. */
    void retain(Set<Long> chatIds, Set<String> channelIds) {
        tasks.keySet().retainAll(chatIds);
        statuses.keySet().retainAll(channelIds);
    }

    void refreshAll(Instant now) {
        tasks.values().forEach(task -> task.refresh(now));
    }

    /** Edits and deletions of a chat were missed. */
    void reread(ChatTask task, Instant now) {
        task.rereadAt = null;
        task.refresh(now);
    }

    /** Likewise of these; of all if it cannot be told. */
    void rereadOf(Set<Long> chatIds, Instant now) {
        boolean all = chatIds.contains(Inbox.EVERY_CHAT);
        tasks.values().stream()
                .filter(task -> all || chatIds.contains(task.chatId))
                .forEach(task -> reread(task, now));
    }

    /** The next to read, if one is due. */
    Optional<ChatTask> pick(Instant now) {
        Optional<ChatTask> due = tasks.values().stream()
                .filter(task -> !task.readableAt().isAfter(now))
                .min(Comparator.comparingInt(ChatTask::rank)
                        .thenComparingInt(task -> task.channel.priority())
                        .thenComparingLong(task -> task.servedAt));
        due.ifPresent(task -> begin(task, now));
        return due;
    }

    private void begin(ChatTask task, Instant now) {
        task.servedAt = ++served;
        Instant last = task.rereadAt;
        boolean again = last == null || !now.isBefore(last.plus(options.rereadEvery()));
        if (task.top && again) {
            task.rereadAt = now;
            // What was never read need not be read twice.
            boolean unread = task.known.coverage().isEmpty();
            task.rereadTo = unread ? null : now.minus(options.rereadWindow());
        }
    }

    /** Read as far as is wanted. */
    void finished(ChatTask task, Instant now) {
        journal.note(journal.progress(task.chatId).succeeded(now));
        Integer seconds = task.channel.interval();
        task.finished(now.plus(seconds == null ? options.interval() : Duration.ofSeconds(seconds)));
        touched(task, now);
    }

    /** Not read: again then. */
    void failed(ChatTask task, ChannelState state, String line, @Nullable Instant wait, Instant again, Instant now) {
        journal.note(journal.progress(task.chatId).failed(line, wait));
        task.finished(again);
        put(task, state, now);
    }

    /** Keeps the chat's status. */
    void touched(ChatTask task, Instant now) {
        ChatProgress progress = journal.progress(task.chatId);
        put(task, state(progress), now);
    }

    private static ChannelState state(ChatProgress progress) {
        if (progress.lastError() != null) {
            return progress.notBefore() == null ? ChannelState.ERROR : ChannelState.BLOCKED;
        }
        if (progress.coverage().isEmpty() && progress.floor() == 0) {
            return progress.lastSuccessAt() == null ? ChannelState.WAITING : ChannelState.EMPTY;
        }
        boolean done = progress.backfilled() || progress.coverage().isEmpty();
        return done ? ChannelState.LIVE : ChannelState.BACKFILLING;
    }

    private void put(ChatTask task, ChannelState state, Instant now) {
        task.known = journal.progress(task.chatId);
        statuses.put(
                task.channel.id(),
                ChannelStatus.of(task.channel, SourceKind.TDLIB, state, task.known, task.readableAt(), now));
    }

    /** When something is due next. */
    Instant nextAt(Instant latest) {
        return tasks.values().stream()
                .map(ChatTask::readableAt)
                .filter(latest::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(latest);
    }
}
