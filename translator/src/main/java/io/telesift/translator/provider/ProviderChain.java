// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import io.telesift.common.kafka.RetryLaterException;
import io.telesift.common.model.TranslationRequest;
import io.telesift.common.model.TranslationResult;
import io.telesift.common.model.TranslationStatus;
import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.Outcome.Refused;
import io.telesift.translator.provider.Outcome.Translated;
import io.telesift.translator.provider.Outcome.Unavailable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks one provider after the other until one translates well. Thread-safe. */
public final class ProviderChain {
    private final List<TranslationProvider> providers;
    private final Clock clock;

    /**
     * With these providers.
     *
     * @param providers in the order they are asked, at least one
     */
    public ProviderChain(List<TranslationProvider> providers, Clock clock) {
        this.providers = List.copyOf(providers);
        this.clock = clock;
    }

    /**
     * The first good translation, or why there is none. A text is given up only when every provider refused it: while one
     * is away it waits.
     *
     * @throws RetryLaterException if a provider said when to come back
     * @throws ProviderUnavailableException if one is away without a word
     */
    public TranslationResult translate(TranslationRequest request)
            throws ProviderUnavailableException, InterruptedException {
        List<String> reasons = new ArrayList<>();
        Unavailable away = null;
        Reason last = Reason.NOT_KNOWN;
        for (TranslationProvider provider : providers) {
            Outcome outcome = provider.translate(request);
            if (outcome instanceof Translated translated) {
                return translated(request, provider, translated);
            } else if (outcome instanceof Refused refused) {
                last = refused.reason();
                reasons.add(reason(provider, refused));
            } else if (outcome instanceof Unavailable unavailable) {
                away = longer(away, unavailable);
            }
        }
        if (away != null) {
            throw later(away);
        }
        return untranslated(request, last.status(), String.join("; ", reasons));
    }

    private static String reason(TranslationProvider provider, Refused refused) {
        return refused.reason().words() + ": " + refused.detail() + " (" + provider.name() + ")";
    }

    /** A provider that said when to come back counts more than one that said nothing. */
    private static Unavailable longer(@Nullable Unavailable one, Unavailable other) {
        if (one == null || one.after() == null) {
            return one == null || other.after() != null ? other : one;
        }
        return other.after() != null && other.after().compareTo(one.after()) > 0 ? other : one;
    }

    private static ProviderUnavailableException later(Unavailable away) {
        if (away.after() != null) {
            throw new RetryLaterException(away.after(), away.why());
        }
        return new ProviderUnavailableException(away.why());
    }

    private TranslationResult translated(
            TranslationRequest request, TranslationProvider provider, Translated translated) {
        return new TranslationResult(
                request.target(),
                TranslationStatus.TRANSLATED,
                translated.text(),
                null,
                provider.name(),
                translated.detectedLang(),
                clock.instant());
    }

    private TranslationResult untranslated(TranslationRequest request, TranslationStatus status, String reason) {
        return new TranslationResult(request.target(), status, null, reason, null, null, clock.instant());
    }

    /** The providers' names, for people. */
    public String names() {
        return providers.stream().map(TranslationProvider::name).collect(Collectors.joining(", "));
    }

    /** In the order they are asked. */
    public List<TranslationProvider> providers() {
        return providers;
    }
}
