// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.account;

import io.telesift.collector.checkpoint.ChatProgress;
import io.telesift.collector.checkpoint.Coverage;
import io.telesift.collector.checkpoint.IdSpan;
import io.telesift.collector.tdlib.message.TdIds;
import io.telesift.common.model.Channel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be done about one chat, and when. For one thread; forgotten on any fault, and then all is read anew. */
final class ChatTask {
    /** {@code getChatHistory} from the newest message on. */
    static final long NEWEST = 0;

    final long chatId;
    Channel channel;
    /** Nothing is done before. */
    Instant dueAt;
    /** The newest page is wanted. */
    boolean top = true;
    /** Pages are read again down to this time, whether read before or not. */
    @Nullable
    Instant rereadTo;

    @Nullable
    Instant rereadAt;
    /** How many messages of them were read again. */
    int reread;
    /** Where the walk stands, in TDLib's ids; {@link #NEWEST} between two walks. */
    long cursor = NEWEST;
    /** How often in a row an answer was empty. */
    int empties;

    long servedAt;
    /** As of the last turn that had to do with it: unpacking the journal's row for every choice would cost too much. */
    ChatProgress known;

    ChatTask(Channel channel, ChatProgress known, Instant dueAt) {
        this.chatId = known.chatId();
        this.channel = channel;
        this.known = known;
        this.dueAt = dueAt;
    }

    /** When it may be read: Telegram's wish comes before ours. */
    Instant readableAt() {
        Instant wait = known.notBefore();
        return wait != null && wait.isAfter(dueAt) ? wait : dueAt;
    }

    /** The newest page is due, and the gap below it. */
    void refresh(Instant at) {
        top = true;
        dueBy(at);
    }

    void dueBy(Instant at) {
        dueAt = at.isBefore(dueAt) ? at : dueAt;
    }

    /** Does the walk still go over what was read before? */
    boolean rereading() {
        return rereadTo != null && cursor != NEWEST;
    }

    /** From where the next page is read, in TDLib's ids; -1 if there is none to read. */
    long from(ChatProgress progress) {
        if (top) {
            return NEWEST;
        }
        if (rereading()) {
            return cursor;
        }
        long below = fill(progress);
        if (below < 0) {
            return -1;
        }
        // Local messages take up pages and no ids of the server.
        long next = TdIds.tdlib(below + 1);
        return cursor == NEWEST ? next : Math.min(cursor, next);
    }

    /** The id at and below which history is wanted and was not read; -1 if there is none. */
    private static long fill(ChatProgress progress) {
        Coverage coverage = progress.coverage();
        List<IdSpan> spans = coverage.spans();
        if (spans.isEmpty()) {
            return -1;
        }
        long below = spans.get(spans.size() - 1).after();
        boolean wanted = below > 0 && (!progress.floorKnown() || below > progress.floor());
        boolean open = spans.size() > 1 || !progress.backfilled();
        return wanted && open ? below : -1;
    }

    /** What is newest comes first, then the holes, then old history. */
    int rank() {
        if (top) {
            return 0;
        }
        return rereading() || known.coverage().spans().size() > 1 ? 1 : 2;
    }

    void finished(Instant nextAt) {
        top = true;
        rereadTo = null;
        reread = 0;
        cursor = NEWEST;
        empties = 0;
        dueAt = nextAt;
    }
}
