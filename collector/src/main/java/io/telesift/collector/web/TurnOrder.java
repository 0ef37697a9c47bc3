// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose turn it is. The freshest comes first; but every fifth turn goes to history and re-reading where they wait, or a list
 * that is longer than the rate allows would never get that far. For one thread.
 */
final class TurnOrder {
    private static final int SHARE = 5;

    private int turns;

    /** A channel and what to do with it. */
    record Next(ChannelFollower follower, Turn turn) {}

    /** What is due now. */
    Optional<Next> next(Collection<ChannelFollower> followers, Instant now) {
        boolean slow = turns % SHARE == SHARE - 1;
        Optional<Next> next = slow
                ? first(followers, now, Turn.BACKFILL, Turn.REREAD).or(() -> fresh(followers, now))
                : fresh(followers, now).or(() -> first(followers, now, Turn.REREAD, Turn.BACKFILL));
        next.ifPresent(taken -> turns++);
        return next;
    }

    private static Optional<Next> fresh(Collection<ChannelFollower> followers, Instant now) {
        return first(followers, now, Turn.CATCH_UP, Turn.POLL);
    }

    private static Optional<Next> first(Collection<ChannelFollower> followers, Instant now, Turn... turns) {
        return Stream.of(turns)
                .map(turn -> first(followers, now, turn))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Among equals whoever had no turn for the longest time. */
    private static Optional<Next> first(Collection<ChannelFollower> followers, Instant now, Turn turn) {
        return followers.stream()
                .filter(follower ->
                        follower.due(turn).filter(due -> !due.isAfter(now)).isPresent())
                .min(Comparator.comparingInt(
                                (ChannelFollower follower) -> follower.channel().priority())
                        .thenComparing(ChannelFollower::lastStep))
                .map(follower -> new Next(follower, turn));
    }

    /** When something is due next; a far future if never. */
    static Instant earliest(Collection<ChannelFollower> followers) {
        return followers.stream()
                .flatMap(follower -> Stream.of(Turn.values()).map(follower::due))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }
}
