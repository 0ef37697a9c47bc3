// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.account;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.checkpoint.ChatProgress;
import io.telesift.collector.checkpoint.Journal;
import io.telesift.collector.tdlib.message.TdIds;
import io.telesift.common.model.Backfill;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Decides how far back a chat is read. What was counted lies in the journal, so that a restart counts on; a setting that is
 * changed later counts on from where the walk stands then.
 */
final class BackfillRule {
    private static final String SETTING = "setting";
    private static final String POSTS = "posts";
    private static final String DECIDED = "decided";

    private final Journal journal;

    BackfillRule(Journal journal) {
        this.journal = journal;
    }

    /** Before a page is taken: notes the floor if this page tells it. */
    void decide(ChatTask task, Page page, Instant now) {
        String setting = task.channel.backfill();
        Map<String, String> row = journal.recall(row(task.chatId));
        boolean same = setting.equals(row.get(SETTING));
        if (same && row.containsKey(DECIDED)) {
            return;
        }
        ChatProgress progress = journal.progress(task.chatId);
        Backfill wanted = Backfill.parse(setting);
        long before = same ? Long.parseLong(row.getOrDefault(POSTS, "0")) : 0;
        List<JsonNode> fresh = fresh(page, progress);
        long floor = wanted.kind() == Backfill.Kind.POSTS
                ? floorOfPosts(fresh, wanted.count() - before)
                : floor(wanted, progress, page, now);
        if (floor >= 0) {
            journal.note(progress.withFloor(floor));
            journal.remember(row(task.chatId), Map.of(SETTING, setting, DECIDED, "true"));
        } else {
            // Another floor was decided for another setting: it must not stop this walk.
            journal.note(progress.floorKnown() ? progress.withFloor(0) : progress);
            String posts = Long.toString(before + fresh.size());
            journal.remember(row(task.chatId), Map.of(SETTING, setting, POSTS, posts));
        }
    }

    private static String row(long chatId) {
        return "backfill:" + chatId;
    }

    /** -1 if this page does not reach it. */
    private static long floor(Backfill wanted, ChatProgress progress, Page page, Instant now) {
        return switch (wanted.kind()) {
            case NONE ->
                progress.coverage().isEmpty()
                        ? page.upTo()
                        : progress.coverage().oldest();
            case ALL, POSTS -> 0;
            case DAYS -> floorOfDays(page, now.minus(Duration.ofDays(wanted.count())));
        };
    }

    /** What is read again was counted before. */
    private static List<JsonNode> fresh(Page page, ChatProgress progress) {
        return page.messages().stream()
                .filter(message -> !progress.coverage()
                        .holds(TdIds.server(message.path("id").asLong())))
                .toList();
    }

    private static long floorOfPosts(List<JsonNode> fresh, long left) {
        if (left > fresh.size() || fresh.isEmpty()) {
            return -1;
        }
        long last = fresh.get((int) Math.max(0, left - 1)).path("id").asLong();
        return Math.max(0, (last - 1) >> 20);
    }

    private static long floorOfDays(Page page, Instant limit) {
        for (JsonNode message : page.messages()) {
            long id = TdIds.server(message.path("id").asLong());
            if (id > 0 && message.path("date").asLong() < limit.getEpochSecond()) {
                return id;
            }
        }
        return -1;
    }
}
