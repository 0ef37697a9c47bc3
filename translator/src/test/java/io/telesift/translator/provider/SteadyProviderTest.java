// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.health.Check;
import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.Outcome.Refused;
import io.telesift.translator.provider.Outcome.Translated;
import io.telesift.translator.provider.Outcome.Unavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SteadyProviderTest {
    private static final TextBatch BATCH = new TextBatch(List.of("Доброе утро", "Спокойной ночи"), "ru", "en");
    private static final Outcome GOOD = new Translated("Good morning", null);
    private static final Outcome AWAY = new Unavailable(null, "away");

    private final Later clock = new Later();
    private final Scripted script = new Scripted();

    @Test
    void translate_awayOnce_isAskedAgain() throws Exception {
        script.says(AWAY);

        assertThat(unlimited().translate(BATCH)).containsExactly(GOOD, GOOD);
        assertThat(script.asked).isEqualTo(2);
    }

    @Test
    void translate_toldToWait_isNotAskedBefore() throws Exception {
        SteadyProvider provider = unlimited();
        script.says(new Unavailable(Duration.ofSeconds(30), "slow down"));

        assertThat(provider.translate(BATCH)).containsOnly(new Unavailable(Duration.ofSeconds(30), "slow down"));
        clock.after(Duration.ofSeconds(10));
        assertThat(provider.translate(BATCH)).containsOnly(new Unavailable(Duration.ofSeconds(20), "slow down"));
        assertThat(script.asked).isEqualTo(1);
        clock.after(Duration.ofSeconds(20));
        assertThat(provider.translate(BATCH)).containsOnly(GOOD);
    }

    @Test
    void translate_callsUnderWayWhileAnotherIsToldToWait_doNotEndTheWait() throws Exception {
        Breaker breaker = new Breaker(clock);
        breaker.learn(List.of(new Unavailable(Duration.ofSeconds(30), "slow down")));
        breaker.learn(List.of(GOOD));

        assertThat(breaker.open()).isPresent();
    }

    @Test
    void translate_downForLong_isAskedLessAndLess() throws Exception {
        SteadyProvider provider = unlimited();
        script.always(AWAY);
        for (int second = 0; second < 300; second++) {
            provider.translate(BATCH);
            clock.after(Duration.ofSeconds(1));
        }

        assertThat(script.asked).isBetween(10, 25);
        script.always(GOOD);
        clock.after(Duration.ofSeconds(50));
        assertThat(provider.translate(BATCH)).containsOnly(GOOD);
    }

    @Test
    void translate_quotaEnded_isNotAskedForAnHour() throws Exception {
        SteadyProvider provider = unlimited();
        Outcome quota = new Refused(Reason.QUOTA, "month is over");
        script.says(quota);

        assertThat(provider.translate(BATCH)).containsOnly(quota);
        clock.after(Duration.ofMinutes(59));
        assertThat(provider.translate(BATCH)).containsOnly(quota);
        assertThat(script.asked).isEqualTo(1);
        clock.after(Duration.ofMinutes(2));
        assertThat(provider.translate(BATCH)).containsOnly(GOOD);
    }

    @Test
    void translate_minutesCallsSpent_waitsForTheNext() throws Exception {
        SteadyProvider provider = with(new Budget(2, 0, 0, clock));
        provider.translate(BATCH);
        provider.translate(BATCH);

        assertThat(provider.translate(BATCH))
                .first()
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        away -> assertThat(away.after()).isBetween(Duration.ofSeconds(29), Duration.ofSeconds(30)));
        clock.after(Duration.ofSeconds(31));
        assertThat(provider.translate(BATCH)).containsOnly(GOOD);
        assertThat(script.asked).isEqualTo(3);
    }

    @Test
    void translate_daysCharactersSpent_isTheQuotaUntilMidnight() throws Exception {
        SteadyProvider provider = with(new Budget(0, 0, BATCH.characters() + 1, clock));
        provider.translate(BATCH);

        assertThat(provider.translate(BATCH))
                .first()
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.QUOTA));
        clock.after(Duration.ofHours(12).plusSeconds(1));
        assertThat(provider.translate(BATCH)).containsOnly(GOOD);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void translate_callLargerThanTheWholeBudget_isMadeWhenItIsFull(int budget) throws Exception {
        SteadyProvider provider = with(new Budget(0, budget, 0, clock));

        assertThat(provider.translate(BATCH)).containsOnly(GOOD);
        assertThat(provider.translate(BATCH)).first().isInstanceOf(Unavailable.class);
        clock.after(Duration.ofHours(1));
        assertThat(provider.translate(BATCH)).containsOnly(GOOD);
    }

    private SteadyProvider unlimited() {
        return with(new Budget(0, 0, 0, clock));
    }

    private SteadyProvider with(Budget budget) {
        return new SteadyProvider(script, budget, new Breaker(clock));
    }

    /** Says what it was told to. */
    private static final class Scripted implements TranslationProvider {
        private final Deque<Outcome> next = new ArrayDeque<>();
        private Outcome otherwise = GOOD;
        private int asked;

        void says(Outcome outcome) {
            next.add(outcome);
        }

        void always(Outcome outcome) {
            otherwise = outcome;
        }

        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public Limits limits() {
            return new Limits(10, 1, 1_000, 1_000);
        }

        @Override
        public List<Outcome> translate(TextBatch batch) {
            asked++;
            return batch.all(next.isEmpty() ? otherwise : next.remove());
        }

        @Override
        public Check probe() {
            return Check.up();
        }
    }

    /** Noon, until told otherwise. */
    private static final class Later extends Clock {
        private Instant now = Instant.parse("2026-11-22T12:00:00Z");

        void after(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
