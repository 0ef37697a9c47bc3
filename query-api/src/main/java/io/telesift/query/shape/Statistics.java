// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.shape;

import io.telesift.query.index.Backlog;
import io.telesift.query.index.Indexer;
import io.telesift.query.store.Filter;
import io.telesift.query.store.Page;
import io.telesift.query.store.Views;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The totals. Counting them takes a while in a large store, so it is done once for as long as the views do not change,
 * and while they do at most once a second and a tenth of the time. Never cached is what waits: an old "0 pending" would send a script on before
 * its data is through. Thread-safe.
 */
public final class Statistics {
    private static final Duration WHILE_BUSY = Duration.ofSeconds(1);
    private static final Duration WHILE_IDLE = Duration.ofMinutes(1);
    private static final int PAUSE_PER_COUNT = 9;
    private static final int MOST_CHANNELS = 10_000;

    private final Views views;
    private final Indexer indexer;
    private final Backlog backlog;
    private final Clock clock;
    private @Nullable Counted last;

    /** Asks nothing yet. */
    public Statistics(Views views, Indexer indexer, Backlog backlog, Clock clock) {
        this.views = views;
        this.indexer = indexer;
        this.backlog = backlog;
        this.clock = clock;
    }

    /**
     * Totals, and the state of the views they were counted in; empty if Kafka did not tell.
     *
     * @param took how long the count took: in a large store each one is work that the pipeline waits for
     */
    private record Counted(StatsShape totals, Instant at, Duration took, Optional<Backlog.State> state, int rebuilds) {
        boolean holds(Optional<Backlog.State> now, int rebuildsNow, Instant time) {
            if (rebuilds != rebuildsNow) {
                return false;
            }
            boolean busy = now.isEmpty() || now.get().pending() > 0;
            boolean unchanged = now.isPresent()
                    && state.isPresent()
                    && now.get().indexed().equals(state.get().indexed());
            return (busy && time.isBefore(at.plus(whileBusy()))) || (unchanged && time.isBefore(at.plus(WHILE_IDLE)));
        }

        private Duration whileBusy() {
            Duration pause = took.multipliedBy(PAUSE_PER_COUNT);
            return pause.compareTo(WHILE_BUSY) > 0 ? pause : WHILE_BUSY;
        }
    }

    /** First what waits, then the totals: who sees 0 pending sees totals that hold everything. */
    public synchronized StatsShape now() {
        int rebuilds = indexer.progress().asked();
        Optional<Backlog.State> state = backlog.now();
        StatsShape.Rebuild rebuild = StatsShape.Rebuild.of(indexer.progress());
        Counted counted = last;
        if (counted == null || !counted.holds(state, rebuilds, clock.instant())) {
            counted = count(state, rebuilds);
            last = counted;
        }
        return counted.totals().with(rebuild, state.map(Backlog.State::pending).orElse(null));
    }

    private Counted count(Optional<Backlog.State> state, int rebuilds) {
        Instant begun = clock.instant();
        StatsShape totals = count();
        Instant at = clock.instant();
        return new Counted(totals, at, Duration.between(begun, at), state, rebuilds);
    }

    private StatsShape count() {
        return new StatsShape(
                views.messages().count(Filter.NONE),
                views.sightings().count(Filter.NONE),
                views.indicators().count(Filter.NONE),
                views.hits().count(Filter.NONE),
                views.alerts().count(Filter.NONE),
                views.claims().count(Filter.NONE),
                channels().size(),
                views.messages().translations(),
                views.deadLetters().count(Filter.NONE),
                views.indicatorsByType(),
                StatsShape.Rebuild.of(indexer.progress()),
                null);
    }

    /** Every channel that is watched or that messages came from. */
    public List<ChannelShape> channels() {
        var watched = views.channels().list(Filter.NONE, Page.Request.first(MOST_CHANNELS)).rows().stream()
                .map(Page.Row::value)
                .toList();
        return ChannelShape.of(watched, views.messages().chats());
    }
}
