// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.collector.checkpoint.ChatName;
import io.telesift.collector.checkpoint.ChatProgress;
import io.telesift.collector.checkpoint.Coverage;
import io.telesift.collector.checkpoint.IdSpan;
import io.telesift.collector.checkpoint.Journal;
import io.telesift.collector.checkpoint.Stretch;
import io.telesift.common.model.Chat;
import io.telesift.common.model.ChatType;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was read of the channel behind a name, and what is read next: newest first, then the gaps, then down to where the
 * backfill ends. All of it lives in the journal, so that another process goes on where a commit stands. For one thread.
 */
final class ChannelHistory {
    private static final Logger log = LoggerFactory.getLogger(ChannelHistory.class);
    private static final int MOST_REPORTED = 500;

    private final String username;
    private final Journal journal;
    private final EndOfHistory end = new EndOfHistory();
    private final RereadRound again = new RereadRound();
    /** What could not be read and was told once. */
    private final Set<String> reported = new LinkedHashSet<>();

    private NameRow row;
    private NameRow written;
    /** Kept here: the journal unpacks a chat's whole window to tell it. */
    private @Nullable ChatProgress progress;

    private boolean shrunk;

    ChannelHistory(String username, Journal journal) {
        this.username = username;
        this.journal = journal;
        this.row = NameRow.read(journal.recall("@" + username));
        this.written = row;
        reload();
    }

    private void reload() {
        Long chatId = row.chatId();
        progress = chatId == null ? null : journal.progress(chatId);
    }

    private void note(ChatProgress noted) {
        journal.note(noted);
        reload();
    }

    /** Of the chat that bears the name; nothing before it was read. */
    @Nullable
    ChatProgress progress() {
        return progress;
    }

    boolean neverRead() {
        return progress == null || progress.coverage().isEmpty();
    }

    @Nullable
    Instant heldUntil() {
        return progress == null ? null : progress.notBefore();
    }

    /** Below which id the page lies that such a turn asks for; 0 if there is none. */
    long before(Turn turn) {
        if (progress == null || progress.coverage().isEmpty()) {
            return 0;
        }
        return switch (turn) {
            case POLL -> Long.MAX_VALUE;
            case CATCH_UP -> gap(progress.coverage());
            case REREAD -> again.before(progress.coverage());
            case BACKFILL -> progress.backfilled() ? 0 : progress.coverage().oldest() + 1;
        };
    }

    /** The newest gap first: what is missing there is freshest. */
    private static long gap(Coverage coverage) {
        List<IdSpan> gaps = coverage.gaps();
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() - 1).upTo() + 1;
    }

    /**
     * Takes the newest page.
     *
     * @return what is wrong with it, in one line; nothing if it was taken
     */
    @Nullable
    String newest(PageSighting sighting) {
        Long chatId = sighting.chatId() == null ? row.chatId() : sighting.chatId();
        if (chatId == null) {
            return "no post on the page tells the channel's numeric id";
        }
        bear(chatId, sighting.at());
        long known = journal.progress(chatId).coverage().newest();
        long newest = sighting.page().newest();
        // One page that ends early may be an old copy; the next one proves that the last posts are gone.
        boolean shorter = known > newest;
        long upTo = shorter && shrunk ? known : newest;
        shrunk = shorter;
        take(sighting, chatId, upTo);
        again.newest(sighting.page().oldest());
        return null;
    }

    /** Did the newest page end earlier than the one before? Only another look tells why. */
    boolean doubtful() {
        return shrunk;
    }

    /** Takes an older page; likewise. */
    @Nullable
    String older(Turn turn, PageSighting sighting) {
        Long chatId = row.chatId();
        long before = before(turn);
        if (chatId == null || (sighting.chatId() != null && !chatId.equals(sighting.chatId()))) {
            return "the page is of another channel than the one before";
        }
        long oldest = sighting.page().oldest();
        if (oldest >= before) {
            return "the preview does not show what lies below message " + before;
        }
        end.linked(sighting.page().before() != null);
        take(sighting, chatId, before - 1);
        if (turn == Turn.REREAD) {
            again.read(oldest, journal.progress(chatId).coverage());
        }
        return null;
    }

    private void take(PageSighting sighting, long chatId, long upTo) {
        Coverage before = journal.progress(chatId).coverage();
        long oldest = sighting.page().oldest();
        Chat chat = sighting.chat(chatId);
        journal.read(sighting.stretch(chat, oldest - 1, upTo, reported));
        reload();
        if (before.isEmpty() || oldest <= before.oldest()) {
            row = row.counting(sighting.messages());
        }
        if (reported.size() > MOST_REPORTED) {
            reported.clear();
        }
    }

    RereadRound again() {
        return again;
    }

    /** The name may have changed hands; the chat it belonged to keeps its own history. */
    private void bear(long chatId, Instant now) {
        Long before = row.chatId();
        if (before != null && before != chatId) {
            log.warn("@{} belongs to chat {} now, no more to {}", username, chatId, before);
            journal.note(journal.progress(before)
                    .failed("its name @" + username + " belongs to chat " + chatId + " since " + now, null));
        }
        if (before == null || before != chatId) {
            row = row.bornBy(chatId);
            shrunk = false;
        }
    }

    /** Decides how far back to go, by what the operator wishes and what the page shows. */
    void wish(String backfill, PageSighting sighting) {
        if (progress == null) {
            return;
        }
        boolean changed = !row.wish().equals(backfill);
        row = changed ? row.wishing(backfill, sighting.at()) : row;
        boolean atEnd = sighting.page().oldest() - 1 <= progress.coverage().oldest();
        if (progress.coverage().oldest() == 0) {
            note(progress.atStart());
        } else if (atEnd && row.satisfied(sighting.oldestDate())) {
            note(progress.withFloor(progress.coverage().oldest()));
        } else if (changed || !progress.floorKnown()) {
            note(progress.withFloor(row.satisfied(null) ? progress.coverage().oldest() : 0));
        }
        remember();
    }

    private void remember() {
        if (!row.equals(written)) {
            journal.remember("@" + username, row.write());
            written = row;
        }
    }

    /** Is it believed that nothing lies where such a turn asked? */
    boolean endsHere(Turn turn, Instant now) {
        if (progress == null || !end.confirmed(before(turn))) {
            return false;
        }
        if (turn == Turn.BACKFILL) {
            note(progress.atStart());
        } else {
            closeGap(progress, now);
        }
        return true;
    }

    private void closeGap(ChatProgress open, Instant now) {
        List<IdSpan> gaps = open.coverage().gaps();
        IdSpan gap = gaps.get(gaps.size() - 1);
        ChatName name = open.name();
        Chat chat = new Chat(open.chatId(), ChatType.CHANNEL, name == null ? null : name.title(), username);
        journal.read(new Stretch(chat, gap.after(), gap.upTo(), now, List.of(), false));
        reload();
    }

    /** Read without a fault; an oddity stays as its error. */
    ChatProgress succeeded(Instant now, @Nullable String oddity) {
        ChatProgress read = Objects.requireNonNull(progress, "nothing was read");
        ChatProgress noted = read.succeeded(now);
        note(oddity == null ? noted : noted.failed(oddity, null));
        return Objects.requireNonNull(progress);
    }

    void failed(String line, @Nullable Instant until) {
        if (progress != null) {
            note(progress.failed(line, until));
        }
    }
}
