// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import io.telesift.common.health.Check;
import io.telesift.translator.provider.Outcome.Unavailable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A provider behind a network: kept within its budget, asked again where a second try may help, and left alone while it
 * does not work.
 */
public final class SteadyProvider implements TranslationProvider {
    private static final int MOST_ATTEMPTS = 3;
    private static final long PAUSE_MILLIS = 200;

    /** A call that took longer has cost its share of the poll interval: no second one at once. */
    private static final Duration QUICK = Duration.ofSeconds(2);

    private final TranslationProvider provider;
    private final Budget budget;
    private final Breaker breaker;

    /** Of this provider. */
    public SteadyProvider(TranslationProvider provider, Budget budget, Breaker breaker) {
        this.provider = provider;
        this.budget = budget;
        this.breaker = breaker;
    }

    @Override
    public String name() {
        return provider.name();
    }

    @Override
    public Limits limits() {
        return provider.limits();
    }

    @Override
    public List<Outcome> translate(TextBatch batch) throws InterruptedException {
        Thread.sleep(budget.shortWait(batch).toMillis());
        Optional<Outcome> no = breaker.open().or(() -> budget.refusal(batch));
        if (no.isPresent()) {
            return batch.all(no.get());
        }
        List<Outcome> outcomes = attempts(batch);
        breaker.learn(outcomes);
        return outcomes;
    }

    private List<Outcome> attempts(TextBatch batch) throws InterruptedException {
        long begin = System.nanoTime();
        List<Outcome> outcomes = attempt(batch);
        for (int attempt = 2; attempt <= MOST_ATTEMPTS && mayHelp(outcomes, begin); attempt++) {
            Thread.sleep(ThreadLocalRandom.current().nextLong(PAUSE_MILLIS << attempt));
            outcomes = attempt(batch);
        }
        return outcomes;
    }

    /** A failed call costs its share too: nobody knows how far it came. */
    private List<Outcome> attempt(TextBatch batch) throws InterruptedException {
        budget.spend(batch);
        return provider.translate(batch);
    }

    /** Who says when to come back is not asked before. */
    private boolean mayHelp(List<Outcome> outcomes, long begin) {
        return outcomes.get(0) instanceof Unavailable away
                && away.after() == null
                && System.nanoTime() - begin < QUICK.toNanos()
                && breaker.isHopeful();
    }

    @Override
    public Check probe() throws InterruptedException {
        return provider.probe();
    }
}
