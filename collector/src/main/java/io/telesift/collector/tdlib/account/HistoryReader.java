// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.collector.checkpoint.ChatProgress;
import io.telesift.collector.checkpoint.IdSpan;
import io.telesift.collector.checkpoint.Journal;
import io.telesift.collector.checkpoint.Stretch;
import io.telesift.collector.source.Observation;
import io.telesift.collector.tdlib.gateway.Questions;
import io.telesift.collector.tdlib.gateway.TdException;
import io.telesift.collector.tdlib.gateway.TdFunction;
import io.telesift.collector.tdlib.message.ChatDirectory;
import io.telesift.collector.tdlib.message.MessageMapper;
import io.telesift.common.model.Chat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads pages of history into the journal. Which page comes next follows from what is covered: down from the newest
 * message, over what was read already, to the floor.
 */
final class HistoryReader {
    private static final int MOST = 100;
    /** A window of the journal holds 1,000: what is older would count as new. */
    private static final int MOST_REREAD = 800;
    /** One empty answer may be a whim; two are the beginning of the chat. */
    private static final int SURELY_EMPTY = 2;

    private final Questions questions;
    private final Journal journal;
    private final ChatDirectory directory;
    private final MessageMapper mapper;
    private final BackfillRule backfill;

    HistoryReader(Questions questions, Journal journal, ChatDirectory directory) {
        this.questions = questions;
        this.journal = journal;
        this.directory = directory;
        this.mapper = new MessageMapper(directory);
        this.backfill = new BackfillRule(journal);
    }

    /**
     * Reads one page.
     *
     * @return whether the chat is read as far as is wanted
     */
    boolean step(ChatTask task, Instant now) throws InterruptedException {
        long from = task.from(journal.progress(task.chatId));
        if (from < 0) {
            return true;
        }
        Page page = Page.of(from, questions.ask(history(task.chatId, from)));
        if (page.isEmpty()) {
            return empty(task, page, now);
        }
        task.empties = 0;
        backfill.decide(task, page, now);
        take(task, page, now);
        moveOn(task, page);
        return task.from(journal.progress(task.chatId)) < 0;
    }

    private static ObjectNode history(long chatId, long from) {
        return TdFunction.GET_CHAT_HISTORY
                .call(chatId)
                .put("from_message_id", from)
                .put("offset", 0)
                .put("limit", MOST)
                .put("only_local", false);
    }

    private void take(ChatTask task, Page page, Instant now) throws InterruptedException {
        ChatProgress progress = journal.progress(task.chatId);
        long after = Math.min(Math.max(page.after(), lowest(task, progress)), page.upTo());
        List<Observation> observations = new ArrayList<>();
        for (JsonNode message : page.messages()) {
            Observation observation = mapper.map(whole(message), now);
            if (!(observation instanceof Observation.Seen seen)
                    || seen.message().messageId() > after) {
                observations.add(observation);
                noteMove(observation);
            }
        }
        journal.read(new Stretch(directory.chat(task.chatId), after, page.upTo(), now, observations, false));
        if (after == 0) {
            journal.note(journal.progress(task.chatId).atStart());
        }
    }

    /** Nothing at or below it is taken: it is not wanted, or, where a hole is filled, was read already. */
    private static long lowest(ChatTask task, ChatProgress progress) {
        List<IdSpan> spans = progress.coverage().spans();
        boolean filling = !task.top && !task.rereading() && spans.size() > 1;
        long known = filling ? spans.get(spans.size() - 2).upTo() : 0;
        return Math.max(known, progress.floorKnown() ? progress.floor() : 0);
    }

    /** A group that became a supergroup goes on under another id. */
    void noteMove(Observation observation) {
        if (observation instanceof Observation.Seen seen && seen.message().service() != null) {
            String to = seen.message().service().args().get("to_chat_id");
            if (to != null) {
                journal.remember(Names.moved(seen.message().chat().id()), Map.of(Names.CHAT, to));
            }
        }
    }

    /** A long rich message comes in part; the rest has to be asked for. */
    JsonNode whole(JsonNode message) throws InterruptedException {
        if (!MessageMapper.isPartial(message) || !(message.path("content") instanceof ObjectNode content)) {
            return message;
        }
        try {
            content.set(
                    "message",
                    questions.ask(TdFunction.GET_FULL_RICH_MESSAGE
                            .call(message.path("chat_id").asLong())
                            .put("message_id", message.path("id").asLong())));
        } catch (TdException e) {
            if (e.retryAfter().isPresent() || e.code() == TdException.ABORTED) {
                throw e;
            }
        }
        return message;
    }

    private void moveOn(ChatTask task, Page page) {
        task.top = false;
        task.cursor = page.lowest();
        Instant limit = task.rereadTo;
        ChatProgress progress = journal.progress(task.chatId);
        task.reread += page.messages().size();
        boolean enough = task.reread > MOST_REREAD || (progress.floorKnown() && page.after() <= progress.floor());
        if (limit != null && (enough || page.oldestDate() < limit.getEpochSecond())) {
            task.rereadTo = null;
        }
    }

    /** Nothing older, or nothing at all. */
    private boolean empty(ChatTask task, Page page, Instant now) {
        if (++task.empties < SURELY_EMPTY) {
            return false;
        }
        ChatProgress progress = journal.progress(task.chatId);
        if (task.rereading() || page.from() == ChatTask.NEWEST) {
            task.rereadTo = null;
            task.top = false;
            return task.from(progress) < 0;
        }
        if (progress.coverage().spans().size() > 1) {
            // Older messages were read before: an empty answer contradicts that, and closes no gap.
            throw new TdException(TdException.NO_ANSWER, "history ends above what was read before");
        }
        Chat chat = directory.chat(task.chatId);
        journal.read(new Stretch(chat, 0, progress.coverage().oldest(), now, List.of(), false));
        journal.note(journal.progress(task.chatId).atStart());
        return true;
    }
}
