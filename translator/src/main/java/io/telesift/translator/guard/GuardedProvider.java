// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.guard;

import io.telesift.common.health.Check;
import io.telesift.translator.provider.Cut;
import io.telesift.translator.provider.Limits;
import io.telesift.translator.provider.Outcome;
import io.telesift.translator.provider.Outcome.Unavailable;
import io.telesift.translator.provider.TextBatch;
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

    /** Texts of any length: they are cut here. */
    @Override
    public Limits limits() {
        Limits limits = provider.limits();
        return new Limits(limits.texts(), limits.textsToDetect(), limits.characters(), Integer.MAX_VALUE);
    }

    @Override
    public Check probe() throws InterruptedException {
        return provider.probe();
    }

    @Override
    public List<Outcome> translate(TextBatch batch) throws InterruptedException {
        List<GuardedText> texts = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            texts.add(GuardedText.of(guard, batch.request(i), provider.limits().charactersOfOne()));
            parts.addAll(texts.get(i).sent());
        }
        return outcomes(texts, answers(batch, parts));
    }

    private static List<Outcome> outcomes(List<GuardedText> texts, List<Outcome> answers) {
        List<Outcome> outcomes = new ArrayList<>();
        int at = 0;
        for (GuardedText text : texts) {
            int end = at + text.sent().size();
            outcomes.add(text.outcome(answers.subList(at, end)));
            at = end;
        }
        return outcomes;
    }

    /** One for each part; once the machine is away it is not asked for the rest. */
    private List<Outcome> answers(TextBatch batch, List<String> parts) throws InterruptedException {
        Limits limits = provider.limits();
        List<Outcome> answers = new ArrayList<>();
        Outcome away = null;
        for (List<String> call :
                Cut.into(parts, limits.texts(batch.sourceLang()), limits.characters(), String::length)) {
            TextBatch part = new TextBatch(call, batch.sourceLang(), batch.target());
            List<Outcome> some = away == null ? provider.translate(part) : part.all(away);
            answers.addAll(some);
            away = some.stream()
                    .filter(Unavailable.class::isInstance)
                    .findFirst()
                    .orElse(away);
        }
        return answers;
    }
}
