// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.guard;

import io.telesift.common.health.Check;
import io.telesift.translator.provider.Limits;
import io.telesift.translator.provider.Outcome;
import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.Outcome.Refused;
import io.telesift.translator.provider.Outcome.Translated;
import io.telesift.translator.provider.TextBatch;
import io.telesift.translator.provider.TranslationProvider;
import java.util.ArrayList;
import java.util.List;

/** What people translated, whole texts: nothing is masked, but nobody's indicators may change. */
public final class CheckedProvider implements TranslationProvider {
    private final TranslationProvider provider;
    private final TokenGuard guard;

    /** Checks this provider. */
    public CheckedProvider(TranslationProvider provider, TokenGuard guard) {
        this.provider = provider;
        this.guard = guard;
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
    public Check probe() throws InterruptedException {
        return provider.probe();
    }

    @Override
    public List<Outcome> translate(TextBatch batch) throws InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Outcome outcome : provider.translate(batch)) {
            outcomes.add(checked(batch.texts().get(outcomes.size()), outcome));
        }
        return outcomes;
    }

    private Outcome checked(String text, Outcome outcome) {
        return outcome instanceof Translated translated
                ? guard.fault(text, translated.text())
                        .<Outcome>map(why -> new Refused(Reason.BAD_RESULT, why))
                        .orElse(outcome)
                : outcome;
    }
}
