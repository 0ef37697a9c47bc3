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
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The totals, counted at most once a second however many ask. Thread-safe. */
public final class Statistics {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int MOST_CHANNELS = 10_000;

    private final Views views;
    private final Indexer indexer;
    private final Backlog backlog;
    private final Clock clock;
    private @Nullable StatsShape last;
    private Instant at = Instant.MIN;

    /** Asks nothing yet. */
    public Statistics(Views views, Indexer indexer, Backlog backlog, Clock clock) {
        this.views = views;
        this.indexer = indexer;
        this.backlog = backlog;
        this.clock = clock;
    }

    /** The totals, not older than a second. */
    public synchronized StatsShape now() {
        StatsShape known = last;
        if (known == null || clock.instant().isAfter(at.plus(FRESH))) {
            known = count();
            last = known;
            at = clock.instant();
        }
        return known;
    }

    /** First what waits, then the totals: who sees 0 pending sees totals that hold everything. */
    private StatsShape count() {
        OptionalLong pending = backlog.pending();
        StatsShape.Rebuild rebuild = StatsShape.Rebuild.of(indexer.progress());
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
                rebuild,
                pending.isPresent() ? pending.getAsLong() : null);
    }

    /** Every channel that is watched or that messages came from. */
    public java.util.List<ChannelShape> channels() {
        var watched = views.channels().list(Filter.NONE, Page.Request.first(MOST_CHANNELS)).rows().stream()
                .map(Page.Row::value)
                .toList();
        return ChannelShape.of(watched, views.messages().chats());
    }
}
