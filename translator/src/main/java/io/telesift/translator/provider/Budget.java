// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.Outcome.Refused;
import io.telesift.translator.provider.Outcome.Unavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How much a provider may be asked. Counted from the start of the process: a day's budget begins anew with it. Thread-safe;
 * calls that begin at the same moment may together spend one call more than there is.
 */
public final class Budget {
    private static final Duration DAY = Duration.ofDays(1);

    /** Not worth a pause of the whole consumer. */
    private static final Duration SHORT = Duration.ofSeconds(2);

    private final Limit calls;
    private final Limit characters;
    private final Limit day;

    /**
     * None of it is spent; 0 is no limit.
     *
     * @param callsPerMinute most calls
     * @param charactersPerMinute most UTF-16 units
     * @param charactersPerDay most UTF-16 units from midnight to midnight UTC
     */
    public Budget(long callsPerMinute, long charactersPerMinute, long charactersPerDay, Clock clock) {
        TimeMeter time = new Meter(clock);
        this.calls = new Limit(minute(callsPerMinute, time), callsPerMinute);
        this.characters = new Limit(minute(charactersPerMinute, time), charactersPerMinute);
        this.day = new Limit(day(charactersPerDay, clock, time), charactersPerDay);
    }

    private static @Nullable Bucket minute(long most, TimeMeter time) {
        return most == 0
                ? null
                : bucket(
                        Bandwidth.builder()
                                .capacity(most)
                                .refillGreedy(most, Duration.ofMinutes(1))
                                .build(),
                        time);
    }

    private static @Nullable Bucket day(long most, Clock clock, TimeMeter time) {
        Instant midnight = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(DAY);
        return most == 0
                ? null
                : bucket(
                        Bandwidth.builder()
                                .capacity(most)
                                .refillIntervallyAligned(most, DAY, midnight)
                                .build(),
                        time);
    }

    private static Bucket bucket(Bandwidth bandwidth, TimeMeter time) {
        return Bucket.builder()
                .addLimit(bandwidth)
                .withCustomTimePrecision(time)
                .build();
    }

    /** Why these texts must not be sent now. */
    Optional<Outcome> refusal(TextBatch batch) {
        if (!day.time(batch.characters()).isZero()) {
            return Optional.of(new Refused(Reason.QUOTA, "the day's budget of characters is used up"));
        }
        Duration wait = minutes(batch);
        return wait.isZero() ? Optional.empty() : Optional.of(new Unavailable(wait, "the minute's budget is used up"));
    }

    /** What a caller sleeps before it asks for a refusal. */
    Duration shortWait(TextBatch batch) {
        Duration wait = minutes(batch);
        return wait.isZero() || wait.compareTo(SHORT) > 0 ? Duration.ZERO : wait.plusMillis(1);
    }

    private Duration minutes(TextBatch batch) {
        return longer(calls.time(1), characters.time(batch.characters()));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    void spend(TextBatch batch) {
        calls.spend(1);
        characters.spend(batch.characters());
        day.spend(batch.characters());
    }

    /** One limit; a call larger than the whole of it waits until it is full. */
    private record Limit(@Nullable Bucket bucket, long most) {
        Duration time(long amount) {
            return bucket == null
                    ? Duration.ZERO
                    : Duration.ofNanos(bucket.estimateAbilityToConsume(Math.max(1, Math.min(amount, most)))
                            .getNanosToWaitForRefill());
        }

        void spend(long amount) {
            if (bucket != null) {
                bucket.consumeIgnoringRateLimits(Math.max(amount, 1));
            }
        }
    }

    /** Time from the clock. */
    private record Meter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
