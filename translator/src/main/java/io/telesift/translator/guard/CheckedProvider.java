// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.guard;

import io.telesift.common.health.Check;
import io.telesift.common.model.TranslationRequest;
import io.telesift.translator.provider.Outcome;
import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.Outcome.Refused;
import io.telesift.translator.provider.Outcome.Translated;
import io.telesift.translator.provider.TranslationProvider;

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
    public int longestText() {
        return provider.longestText();
    }

    @Override
    public Check probe() throws InterruptedException {
        return provider.probe();
    }

    @Override
    public Outcome translate(TranslationRequest request) throws InterruptedException {
        Outcome outcome = provider.translate(request);
        return outcome instanceof Translated translated
                ? guard.fault(request.text(), translated.text())
                        .<Outcome>map(why -> new Refused(Reason.BAD_RESULT, why))
                        .orElse(outcome)
                : outcome;
    }
}
