// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import io.telesift.common.model.TranslationRequest;
import io.telesift.common.model.TranslationResult;
import io.telesift.common.model.TranslationStatus;
import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.Outcome.Refused;
import io.telesift.translator.provider.Outcome.Translated;
import io.telesift.translator.provider.Outcome.Unavailable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text on its way through the chain. Used by one thread. */
final class Course {
    private final TranslationRequest request;
    private final List<String> reasons = new ArrayList<>();
    private Reason last = Reason.NOT_KNOWN;
    private @Nullable Unavailable away;
    private @Nullable TranslationResult translated;

    Course(TranslationRequest request) {
        this.request = request;
    }

    TranslationRequest request() {
        return request;
    }

    boolean isOpen() {
        return translated == null;
    }

    void take(String provider, Outcome outcome, Instant now) {
        if (outcome instanceof Translated done) {
            translated = new TranslationResult(
                    request.target(),
                    TranslationStatus.TRANSLATED,
                    done.text(),
                    null,
                    provider,
                    done.detectedLang(),
                    now);
        } else if (outcome instanceof Refused refused) {
            last = refused.reason();
            reasons.add(refused.reason().words() + ": " + refused.detail() + " (" + provider + ")");
        } else if (outcome instanceof Unavailable unavailable) {
            away = away == null ? unavailable : longer(away, unavailable);
        }
    }

    /** A provider that said when to come back counts more than one that said nothing. */
    private static Unavailable longer(Unavailable one, Unavailable other) {
        if (one.after() == null) {
            return other.after() != null ? other : one;
        }
        return other.after() != null && other.after().compareTo(one.after()) > 0 ? other : one;
    }

    Answer answer(Instant now) {
        if (translated != null) {
            return new Answer.Done(translated);
        }
        return away != null
                ? new Answer.Wait(away, reasons)
                : new Answer.Done(untranslated(request, last, reasons, now));
    }

    static TranslationResult untranslated(
            TranslationRequest request, Reason reason, List<String> reasons, Instant now) {
        return new TranslationResult(
                request.target(), reason.status(), null, String.join("; ", reasons), null, null, now);
    }
}
