// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.account;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.checkpoint.ChatProgress;
import io.telesift.collector.checkpoint.Journal;
import io.telesift.collector.source.Observation;
import io.telesift.collector.tdlib.gateway.Questions;
import io.telesift.collector.tdlib.gateway.TdException;
import io.telesift.collector.tdlib.gateway.TdFunction;
import io.telesift.collector.tdlib.message.ChatDirectory;
import io.telesift.collector.tdlib.message.MessageMapper;
import io.telesift.collector.tdlib.message.TdIds;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What TDLib pushes, into the journal. All of it may be late, twice or missing: what is doubtful makes history due. */
final class LiveUpdates {
    /** A hole below a new message is usually closed by the next update. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int MOST_CHANGED = 1_000;

    private final Questions questions;
    private final Journal journal;
    private final ChatDirectory directory;
    private final HistoryReader history;
    private final MessageMapper mapper;
    private final Schedule schedule;
    private final Set<Changed> changed = new LinkedHashSet<>();

    private record Changed(long chatId, long tdlibId) {}

    LiveUpdates(
            Questions questions, Journal journal, ChatDirectory directory, HistoryReader history, Schedule schedule) {
        this.questions = questions;
        this.journal = journal;
        this.directory = directory;
        this.history = history;
        this.mapper = new MessageMapper(directory);
        this.schedule = schedule;
    }

    /** Is it of any use here? For the thread that receives. */
    static boolean concerns(JsonNode update) {
        return switch (update.path("@type").asText("")) {
            case "updateNewMessage",
                    "updateMessageContent",
                    "updateMessageEdited",
                    "updateDeleteMessages",
                    "updateChatLastMessage",
                    "updateConnectionState" -> true;
            default -> false;
        };
    }

    void take(JsonNode update, Instant now) throws InterruptedException {
        if (update.path("@type").asText("").equals("updateConnectionState")) {
            if (update.path("state").path("@type").asText("").equals("connectionStateReady")) {
                schedule.refreshAll(now);
            }
            return;
        }
        ChatTask task = schedule.task(Inbox.chatId(update));
        if (task != null) {
            take(task, update, now);
        }
    }

    private void take(ChatTask task, JsonNode update, Instant now) throws InterruptedException {
        switch (update.path("@type").asText("")) {
            case "updateNewMessage" -> posted(task, update.path("message"), now);
            case "updateMessageContent", "updateMessageEdited" -> changed(task, update, now);
            case "updateDeleteMessages" -> deleted(task, update, now);
            default -> {
                if (!update.hasNonNull("last_message")) {
                    task.refresh(now);
                }
            }
        }
    }

    /** What is not above all that was read was read already, or lies in a hole that history closes. */
    private void posted(ChatTask task, JsonNode message, Instant now) throws InterruptedException {
        Observation observation = mapper.map(history.whole(message), now);
        ChatProgress before = journal.progress(task.chatId);
        boolean above = !(observation instanceof Observation.Seen seen)
                || seen.message().messageId() > Math.max(before.coverage().newest(), before.floor());
        if (above) {
            journal.pushed(observation);
            history.noteMove(observation);
        }
        if (!journal.progress(task.chatId).coverage().gaps().isEmpty()) {
            task.dueBy(now.plus(PATIENCE));
        }
        schedule.touched(task, now);
    }

    /** The new text comes without its time, and the time without the text: the message itself has both. */
    private void changed(ChatTask task, JsonNode update, Instant now) {
        long id = update.path("message_id").asLong();
        if (!journal.progress(task.chatId).coverage().holds(TdIds.server(id))) {
            return;
        }
        if (changed.size() < MOST_CHANGED) {
            changed.add(new Changed(task.chatId, id));
        } else {
            schedule.reread(task, now);
        }
    }

    /** Asks once for each message that changed, however many updates told of it. */
    void readChanged(Instant now) throws InterruptedException {
        List<Changed> due = List.copyOf(changed);
        changed.clear();
        for (Changed one : due) {
            try {
                JsonNode message =
                        questions.ask(TdFunction.GET_MESSAGE.call(one.chatId()).put("message_id", one.tdlibId()));
                journal.pushed(mapper.map(history.whole(message), now));
            } catch (TdException e) {
                failed(one, e, now);
            }
        }
    }

    /** Gone meanwhile, which another update tells; or not to be had now, and then history tells later. */
    private void failed(Changed one, TdException failure, Instant now) {
        if (failure.code() == TdException.ABORTED) {
            throw failure;
        }
        ChatTask task = schedule.task(one.chatId());
        if (task != null && failure.code() != 404) {
            schedule.reread(task, now);
        }
    }

    /** Most of these only empty a cache. */
    private void deleted(ChatTask task, JsonNode update, Instant now) {
        if (!update.path("is_permanent").asBoolean()
                || update.path("from_cache").asBoolean()) {
            return;
        }
        ChatProgress progress = journal.progress(task.chatId);
        List<Long> ids = new ArrayList<>();
        for (JsonNode id : update.path("message_ids")) {
            long server = TdIds.server(id.asLong());
            if (server > 0 && progress.coverage().holds(server)) {
                ids.add(server);
            }
        }
        journal.deleted(directory.chat(task.chatId), ids, now);
    }
}
