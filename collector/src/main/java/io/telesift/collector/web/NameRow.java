// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.common.model.Backfill;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered under a channel's name, beside the progress of the chat that bears it.
 *
 * @param chatId who bore the name when it was last read; absent if it never was
 * @param posts how many messages were read of its history
 * @param wish the backfill that {@code until} belongs to
 * @param until how far back a backfill by days goes
 */
record NameRow(
        @Nullable Long chatId,
        long posts,
        String wish,
        @Nullable Instant until) {
    private static final String CHAT = "chat";
    private static final String POSTS = "posts";
    private static final String WISH = "backfill";
    private static final String UNTIL = "until";

    static NameRow read(Map<String, String> state) {
        String chat = state.get(CHAT);
        String until = state.get(UNTIL);
        return new NameRow(
                chat == null ? null : Long.valueOf(chat),
                Long.parseLong(state.getOrDefault(POSTS, "0")),
                state.getOrDefault(WISH, ""),
                until == null ? null : Instant.parse(until));
    }

    Map<String, String> write() {
        Map<String, String> state = new TreeMap<>();
        if (chatId != null) {
            state.put(CHAT, Long.toString(chatId));
        }
        state.put(POSTS, Long.toString(posts));
        state.put(WISH, wish);
        if (until != null) {
            state.put(UNTIL, until.toString());
        }
        return state;
    }

    /** Another chat bears the name now. */
    NameRow bornBy(long id) {
        return new NameRow(id, 0, "", null);
    }

    NameRow counting(int more) {
        return new NameRow(chatId, posts + more, wish, until);
    }

    /** As the operator wishes now; days count from this moment. */
    NameRow wishing(String wanted, Instant now) {
        Backfill backfill = Backfill.parse(wanted);
        boolean days = backfill.kind() == Backfill.Kind.DAYS;
        return new NameRow(chatId, posts, wanted, days ? now.minus(Duration.ofDays(backfill.count())) : null);
    }

    /** Is enough read, with a page whose oldest post is of this time? */
    boolean satisfied(@Nullable Instant oldest) {
        Backfill backfill = Backfill.parse(wish);
        return switch (backfill.kind()) {
            case NONE -> true;
            case ALL -> false;
            case POSTS -> posts >= backfill.count();
            case DAYS -> until != null && oldest != null && oldest.isBefore(until);
        };
    }
}
