// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.collector.channel.ChannelState;
import io.telesift.collector.channel.ChannelStatus;
import io.telesift.collector.checkpoint.ChatProgress;
import io.telesift.collector.checkpoint.Journal;
import io.telesift.common.model.Channel;
import io.telesift.common.model.SourceKind;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One channel as this source follows it: what is due, one page at a time, and how it stands. For one thread. */
final class ChannelFollower {
    private final PreviewFetcher fetcher;
    private final ChannelPlan plan;
    private final Clock clock;
    private final ChannelHistory history;
    private final Journal journal;
    private Channel channel;
    private ChannelState state = ChannelState.WAITING;
    private @Nullable String error;
    private Instant lastStep = Instant.EPOCH;

    ChannelFollower(Channel channel, Journal journal, PreviewFetcher fetcher, ChannelPlan plan, Clock clock) {
        this.channel = channel;
        this.journal = journal;
        this.fetcher = fetcher;
        this.plan = plan;
        this.clock = clock;
        this.history = new ChannelHistory(channel.id().substring(1), journal);
        Instant held = history.heldUntil();
        if (held != null && held.isAfter(clock.instant())) {
            plan.heldUntil(held);
        }
    }

    /** Changed by the operator. */
    void become(Channel changed) {
        channel = changed;
    }

    Channel channel() {
        return channel;
    }

    Instant lastStep() {
        return lastStep;
    }

    /** When such a turn is due; nothing if it is not wanted. */
    Optional<Instant> due(Turn turn) {
        boolean live = state == ChannelState.LIVE || state == ChannelState.BACKFILLING;
        if (turn == Turn.POLL) {
            return Optional.of(plan.nextPoll());
        }
        long before = live ? history.before(turn) : 0;
        return before > 1 ? Optional.of(plan.due(turn, before, channel)) : Optional.empty();
    }

    /** Takes a turn; what it brought is committed when the caller commits. */
    void take(Turn turn) throws InterruptedException {
        lastStep = clock.instant();
        long before = turn == Turn.POLL ? Long.MAX_VALUE : history.before(turn);
        Fetched fetched = fetcher.preview(channel.id().substring(1), before);
        Instant now = clock.instant();
        plan.asked(before, now);
        if (fetched instanceof Fetched.Held held) {
            held(held);
        } else if (fetched instanceof Fetched.Failed failed) {
            failed(failed.problem(), now);
        } else if (fetched instanceof Fetched.Page page) {
            read(turn, page.page(), now);
        }
    }

    private void read(Turn turn, PreviewPage page, Instant now) {
        if (page instanceof PreviewPage.Posts posts) {
            posts(turn, new PageSighting(channel.id().substring(1), posts, now));
        } else if (page instanceof PreviewPage.NoPosts) {
            noPosts(turn, now);
        } else if (page instanceof PreviewPage.Absent absent) {
            absent(absent.reason(), now);
        } else if (page instanceof PreviewPage.Unknown unknown) {
            failed(unknown.problem(), now);
        } else if (page instanceof PreviewPage.Unchanged) {
            unchanged(now);
        }
    }

    private void posts(Turn turn, PageSighting sighting) {
        int pending = journal.pending();
        String fault = turn == Turn.POLL ? history.newest(sighting) : history.older(turn, sighting);
        if (fault != null) {
            fetcher.doubt(sighting.username());
            failed(fault, sighting.at());
            return;
        }
        boolean news = journal.pending() > pending;
        if (turn == Turn.POLL) {
            plan.polled(channel, news, sighting.at());
            if (history.doubtful()) {
                fetcher.doubt(sighting.username());
            }
        } else {
            stepped(turn, news, sighting.at());
        }
        history.wish(channel.backfill(), sighting);
        succeeded(sighting);
    }

    private void unchanged(Instant now) {
        plan.polled(channel, false, now);
        ChatProgress progress = history.succeeded(now, null);
        error = null;
        state = progress.backfilled() ? ChannelState.LIVE : ChannelState.BACKFILLING;
    }

    private void stepped(Turn turn, boolean news, Instant now) {
        plan.stepped(now);
        if (news && turn != Turn.BACKFILL) {
            plan.news(now);
        }
        if (turn == Turn.REREAD && history.again().done()) {
            plan.reread(now);
        }
    }

    private void succeeded(PageSighting sighting) {
        ChatProgress progress = history.succeeded(sighting.at(), sighting.oddity());
        error = progress.lastError();
        state = progress.backfilled() ? ChannelState.LIVE : ChannelState.BACKFILLING;
    }

    private void noPosts(Turn turn, Instant now) {
        if (turn == Turn.POLL && history.neverRead()) {
            plan.polled(channel, false, now);
            state = ChannelState.EMPTY;
            error = null;
            return;
        }
        if (turn == Turn.REREAD) {
            history.again().end();
            plan.reread(now);
            return;
        }
        // The preview also says so when it is asked too much: one such answer proves nothing.
        if (turn == Turn.POLL || !history.endsHere(turn, now)) {
            failed("the preview says there are no posts where there should be some; asked again later", now);
        } else {
            plan.stepped(now);
        }
    }

    private void absent(PreviewPage.Reason reason, Instant now) {
        plan.absent(channel, now);
        switch (reason) {
            case NOT_PREVIEWABLE ->
                put(ChannelState.NOT_PREVIEWABLE, "Telegram shows no preview of it: a group, or restricted");
            case GONE -> put(ChannelState.GONE, "nobody bears this name");
            case BLOCKED -> put(ChannelState.BLOCKED, "the preview is withheld");
        }
    }

    private void put(ChannelState now, String line) {
        state = now;
        error = line;
        history.failed(line, null);
    }

    private void held(Fetched.Held held) {
        plan.heldUntil(held.until());
        error = held.line();
        history.failed(held.line(), held.until());
    }

    private void failed(String line, Instant now) {
        plan.failed(channel, now);
        put(history.neverRead() || state == ChannelState.WAITING ? ChannelState.ERROR : failing(), line);
    }

    /** A channel that was read stays what it is for one broken answer; the error tells of it. */
    private ChannelState failing() {
        return plan.persistent() ? ChannelState.ERROR : state;
    }

    /** How it stands, at this moment. */
    ChannelStatus status(Instant heldUntil) {
        Instant now = clock.instant();
        ChatProgress progress = history.progress();
        Instant hold = heldUntil.isAfter(now) ? heldUntil : null;
        ChannelState shown = hold == null ? state : ChannelState.BLOCKED;
        Instant next = hold != null && hold.isAfter(plan.nextPoll()) ? hold : plan.nextPoll();
        return progress == null
                ? ChannelStatus.unread(channel, SourceKind.WEB, shown, next, hold, error)
                : ChannelStatus.of(channel, SourceKind.WEB, shown, progress, next, now);
    }
}
