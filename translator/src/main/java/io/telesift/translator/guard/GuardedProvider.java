// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.guard;

import io.telesift.common.health.Check;
import io.telesift.common.model.TranslationRequest;
import io.telesift.translator.provider.Outcome;
import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.Outcome.Refused;
import io.telesift.translator.provider.Outcome.Translated;
import io.telesift.translator.provider.TranslationProvider;
import io.telesift.translator.text.Parts;
import io.telesift.translator.text.Parts.Part;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A machine behind the guard: sees placeholders and no more at once than it takes; what it breaks is refused. */
public final class GuardedProvider implements TranslationProvider {
    /** What a part may be although the text is none of it. */
    private static final Set<Reason> LEFT_ALONE = Set.of(Reason.SAME_LANGUAGE, Reason.NOTHING_TO_TRANSLATE);

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
        Masked masked = guard.mask(request.text(), request.entities(), request.target());
        Outcome outcome = parts(request, Parts.of(masked.text(), provider.longestText()));
        return outcome instanceof Translated translated ? restored(masked, translated) : outcome;
    }

    private static Outcome restored(Masked masked, Translated translated) {
        Masked.Restored restored = masked.restore(translated.text());
        return restored instanceof Masked.Restored.Whole whole
                ? new Translated(whole.text(), translated.detectedLang())
                : new Refused(Reason.BAD_RESULT, ((Masked.Restored.Broken) restored).fault());
    }

    /** All or nothing: half a translation would be taken for a whole one. */
    private Outcome parts(TranslationRequest request, List<Part> parts) throws InterruptedException {
        StringBuilder whole = new StringBuilder();
        Outcome alone = new Refused(Reason.NOTHING_TO_TRANSLATE, "nothing but tokens");
        String language = null;
        boolean any = false;
        for (Part part : parts) {
            Outcome outcome = Placeholder.speechBeside(part.core())
                    ? checked(part, provider.translate(request.withText(part.core())))
                    : alone;
            if (outcome instanceof Translated translated) {
                any = true;
                language = language == null ? translated.detectedLang() : language;
                whole.append(part.with(translated.text().strip()));
            } else if (outcome instanceof Refused refused && LEFT_ALONE.contains(refused.reason())) {
                alone = refused;
                whole.append(part.with(part.core()));
            } else {
                return outcome;
            }
        }
        return any ? translated(whole, language) : alone;
    }

    private static Translated translated(StringBuilder whole, @Nullable String language) {
        return new Translated(whole.toString(), language);
    }

    private static Outcome checked(Part part, Outcome outcome) {
        return outcome instanceof Translated translated
                ? Plausibility.fault(part.core(), translated.text())
                        .<Outcome>map(why -> new Refused(Reason.BAD_RESULT, why))
                        .orElse(outcome)
                : outcome;
    }
}
