// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.guard;

import io.telesift.common.health.Check;
import io.telesift.common.model.TranslationRequest;
import io.telesift.translator.provider.Outcome;
import io.telesift.translator.provider.TranslationProvider;
import java.util.ArrayList;
import java.util.List;

/** A machine behind the guard: sees placeholders and no more at once than it takes; what it breaks is refused. */
public final class GuardedProvider implements TranslationProvider {
    private final TranslationProvider provider;
    private final TokenGuard guard;

    /** Guards this provider. */
    public GuardedProvider(TranslationProvider provider, TokenGuard guard) {
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
        GuardedText text = GuardedText.of(guard, request, provider.longestText());
        List<Outcome> answers = new ArrayList<>();
        for (String part : text.sent()) {
            Outcome answer = provider.translate(request.withText(part));
            answers.add(answer);
            if (GuardedText.ends(answer)) {
                return answer;
            }
        }
        return text.outcome(answers);
    }
}
