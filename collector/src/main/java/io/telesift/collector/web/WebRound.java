// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.collector.channel.ChannelList;
import io.telesift.collector.channel.ChannelState;
import io.telesift.collector.channel.ChannelStatus;
import io.telesift.collector.checkpoint.Journal;
import io.telesift.common.model.Channel;
import io.telesift.common.model.SourceKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Follows the channels of the list over one journal, page by page. For one thread; statuses for any. */
final class WebRound {
    private static final String HOST = "host";
    private static final String NOT_BEFORE = "notBefore";
    /** Changes of the list take effect within this. */
    private static final Duration LONGEST_NAP = Duration.ofSeconds(1);

    private final WebSettings settings;
    private final ChannelList list;
    private final Journal journal;
    private final PreviewFetcher fetcher;
    private final Clock clock;
    private final Waiting waiting;
    private final RandomGenerator random;
    private final TurnOrder order = new TurnOrder();
    private final Map<String, ChannelFollower> followers = new LinkedHashMap<>();
    private final Map<String, ChannelStatus> statuses = new ConcurrentHashMap<>();
    private Instant toldHold = Instant.EPOCH;

    WebRound(
            WebSettings settings,
            ChannelList list,
            Journal journal,
            PreviewHttp http,
            Clock clock,
            Waiting waiting,
            RandomGenerator random) {
        this.settings = settings;
        this.list = list;
        this.journal = journal;
        this.clock = clock;
        this.waiting = waiting;
        this.random = random;
        this.fetcher = new PreviewFetcher(http, new Pace(settings.rate()), clock, waiting);
        String held = journal.recall(HOST).get(NOT_BEFORE);
        if (held != null) {
            fetcher.holdUntil(Instant.parse(held));
        }
    }

    /** Reads one page, or naps where nothing is due. */
    void step() throws InterruptedException {
        follow();
        Instant now = clock.instant();
        Optional<TurnOrder.Next> next =
                fetcher.next().isAfter(now) ? Optional.empty() : order.next(followers.values(), now);
        if (next.isEmpty()) {
            nap(now);
            return;
        }
        ChannelFollower follower = next.get().follower();
        follower.take(next.get().turn());
        rememberHold();
        journal.commit();
        statuses.put(follower.channel().id(), follower.status(fetcher.held()));
    }

    private void nap(Instant now) throws InterruptedException {
        Instant due = TurnOrder.earliest(followers.values());
        Instant allowed = fetcher.next();
        Instant wake = due.isAfter(allowed) ? due : allowed;
        Instant latest = now.plus(LONGEST_NAP);
        waiting.until(wake.isBefore(latest) ? wake : latest);
    }

    /** Another process must not ask sooner than this one was told. */
    private void rememberHold() {
        Instant hold = fetcher.held();
        if (hold.isAfter(toldHold)) {
            journal.remember(HOST, Map.of(NOT_BEFORE, hold.toString()));
            toldHold = hold;
            followers
                    .values()
                    .forEach(follower -> statuses.put(follower.channel().id(), follower.status(hold)));
        }
    }

    private void follow() {
        Map<String, Channel> wanted = new LinkedHashMap<>();
        list.watchedBy(SourceKind.WEB).forEach(channel -> wanted.put(channel.id(), channel));
        followers.keySet().retainAll(wanted.keySet());
        statuses.keySet().retainAll(wanted.keySet());
        wanted.values().forEach(this::follow);
    }

    private void follow(Channel channel) {
        if (!channel.id().startsWith("@")) {
            statuses.putIfAbsent(channel.id(), nameless(channel));
            return;
        }
        ChannelFollower known = followers.get(channel.id());
        if (known != null) {
            known.become(channel);
            return;
        }
        ChannelPlan plan = new ChannelPlan(settings, random, clock.instant());
        ChannelFollower follower = new ChannelFollower(channel, journal, fetcher, plan, clock);
        followers.put(channel.id(), follower);
        statuses.put(channel.id(), follower.status(fetcher.held()));
    }

    private static ChannelStatus nameless(Channel channel) {
        String why = "the web preview knows names (@name), not numbers";
        return ChannelStatus.unread(channel, SourceKind.WEB, ChannelState.ERROR, null, null, why);
    }

    Stream<ChannelStatus> statuses() {
        return statuses.values().stream();
    }

    /** How many channels are followed. */
    int size() {
        return followers.size();
    }

    Instant heldUntil() {
        return fetcher.held();
    }
}
