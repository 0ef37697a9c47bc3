// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.Outcome.Refused;
import io.telesift.translator.provider.Outcome.Unavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Keeps calls away from a provider that asked for it, whose quota has ended, or that failed several times in a row, then
 * longer each time. Not a library's: those count failures, and know neither a peer's own time nor a quota. Thread-safe.
 */
public final class Breaker {
    private static final int FAILURES = 3;
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Nobody says when a quota begins anew; a refused call costs nothing. */
    private static final Duration QUOTA = Duration.ofHours(1);

    private final Clock clock;
    private Instant until = Instant.EPOCH;
    private @Nullable Outcome why;
    private int failures;

    /** Closed: calls go through. */
    public Breaker(Clock clock) {
        this.clock = clock;
    }

    /** What to answer without a call. */
    synchronized Optional<Outcome> open() {
        Duration left = Duration.between(clock.instant(), until);
        if (why == null || left.isNegative() || left.isZero()) {
            return Optional.empty();
        }
        return Optional.of(why instanceof Unavailable away ? new Unavailable(left, away.why()) : why);
    }

    /** May a second try help, since it is the first call that failed? */
    synchronized boolean isHopeful() {
        return failures == 0 && open().isEmpty();
    }

    /** From a call's outcomes. */
    synchronized void learn(List<Outcome> outcomes) {
        Outcome first = outcomes.get(0);
        if (first instanceof Unavailable away) {
            failures++;
            failed(away);
        } else if (first instanceof Refused refused && refused.reason() == Reason.QUOTA) {
            open(QUOTA, refused);
        } else {
            // Calls that were under way when another was told to wait change nothing of that.
            failures = 0;
        }
    }

    private void failed(Unavailable away) {
        if (away.after() != null) {
            open(away.after(), away);
        } else if (failures >= FAILURES) {
            open(jittered(FIRST.multipliedBy(1L << Math.min(failures - FAILURES, 10))), away);
        }
    }

    private void open(Duration time, Outcome reason) {
        Instant end = clock.instant().plus(time);
        if (end.isAfter(until)) {
            until = end;
            why = reason;
        }
    }

    private static Duration jittered(Duration time) {
        long millis = Math.min(time.toMillis(), LONGEST.toMillis());
        return Duration.ofMillis(millis + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
    }
}
