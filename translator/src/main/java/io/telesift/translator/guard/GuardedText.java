// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.guard;

import io.telesift.common.model.TranslationRequest;
import io.telesift.translator.provider.Outcome;
import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.Outcome.Refused;
import io.telesift.translator.provider.Outcome.Translated;
import io.telesift.translator.text.Parts;
import io.telesift.translator.text.Parts.Part;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One text on its way through a machine: what is sent of it, and what follows from the answers. */
public final class GuardedText {
    /** What a part may be although the whole is not. */
    private static final Set<Reason> LEFT_ALONE = Set.of(Reason.SAME_LANGUAGE, Reason.NOTHING_TO_TRANSLATE);

    private static final Refused NOTHING = new Refused(Reason.NOTHING_TO_TRANSLATE, "nothing but tokens");

    private final Masked masked;
    private final List<Part> parts;

    private GuardedText(Masked masked, List<Part> parts) {
        this.masked = masked;
        this.parts = parts;
    }

    /**
     * Masks and cuts.
     *
     * @param longest UTF-16 code units of what is sent at once
     */
    public static GuardedText of(TokenGuard guard, TranslationRequest request, int longest) {
        Masked masked = guard.mask(request.text(), request.entities(), request.target());
        return new GuardedText(masked, Parts.of(masked.text(), longest));
    }

    /** What is sent, in order; nothing if there is no speech beside tokens. */
    public List<String> sent() {
        return parts.stream().map(Part::core).filter(Placeholder::speechBeside).toList();
    }

    /**
     * What came of it, all or nothing: half a translation would be taken for a whole one.
     *
     * @param answers one for each of {@link #sent}, in order
     */
    public Outcome outcome(List<Outcome> answers) {
        StringBuilder whole = new StringBuilder();
        Iterator<Outcome> next = answers.iterator();
        Refused alone = NOTHING;
        Translated first = null;
        for (Part part : parts) {
            Outcome outcome = Placeholder.speechBeside(part.core()) ? checked(part, next.next()) : NOTHING;
            if (outcome instanceof Translated translated) {
                first = first == null ? translated : first;
                whole.append(part.with(translated.text().strip()));
            } else if (outcome instanceof Refused refused && !ends(refused)) {
                alone = refused;
                whole.append(part.with(part.core()));
            } else {
                return outcome;
            }
        }
        return first == null ? alone : restored(whole.toString(), first.detectedLang());
    }

    private static boolean ends(Outcome outcome) {
        return !(outcome instanceof Translated)
                && !(outcome instanceof Refused refused && LEFT_ALONE.contains(refused.reason()));
    }

    private Outcome restored(String whole, @Nullable String language) {
        Masked.Restored restored = masked.restore(whole);
        return restored instanceof Masked.Restored.Whole done
                ? new Translated(done.text(), language)
                : new Refused(Reason.BAD_RESULT, ((Masked.Restored.Broken) restored).fault());
    }

    private static Outcome checked(Part part, Outcome outcome) {
        return outcome instanceof Translated translated
                ? Plausibility.fault(part.core(), translated.text())
                        .<Outcome>map(why -> new Refused(Reason.BAD_RESULT, why))
                        .orElse(outcome)
                : outcome;
    }
}
