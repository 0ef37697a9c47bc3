// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import io.telesift.common.kafka.RetryLaterException;
import io.telesift.common.model.TextEntity;
import io.telesift.common.model.TranslationRequest;
import io.telesift.common.model.TranslationResult;
import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.Outcome.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
        Answer answer = translate(List.of(request)).get(0);
        if (answer instanceof Answer.Done done) {
            return done.result();
        }
        Exception later = ((Answer.Wait) answer).exception();
        if (later instanceof RetryLaterException told) {
            throw told;
        }
        throw (ProviderUnavailableException) later;
    }

    /**
     * The same for several texts: each provider gets those that the ones before it left over, as many a call as it takes.
     *
     * @param requests of one source language and target, at least one
     * @return one for each, in the same order
     */
    public List<Answer> translate(List<TranslationRequest> requests) throws InterruptedException {
        List<Course> courses = requests.stream().map(Course::new).toList();
        for (TranslationProvider provider : providers) {
            ask(provider, courses.stream().filter(Course::isOpen).toList());
        }
        return courses.stream().map(course -> course.answer(clock.instant())).toList();
    }

    private void ask(TranslationProvider provider, List<Course> courses) throws InterruptedException {
        Limits limits = provider.limits();
        List<Course> fitting = new ArrayList<>();
        for (Course course : courses) {
            if (course.request().text().length() > limits.charactersOfOne()) {
                take(provider, course, new Refused(Reason.TOO_LONG, "more than " + limits.charactersOfOne()));
            } else {
                fitting.add(course);
            }
        }
        if (!fitting.isEmpty()) {
            int texts = limits.texts(fitting.get(0).request().sourceLang());
            for (List<Course> part : Cut.into(fitting, texts, limits.characters(), ProviderChain::length)) {
                call(provider, part);
            }
        }
    }

    private static int length(Course course) {
        return course.request().text().length();
    }

    private void call(TranslationProvider provider, List<Course> part) throws InterruptedException {
        List<Outcome> outcomes = provider.translate(batch(part));
        if (part.size() > 1 && outcomes.stream().allMatch(ProviderChain::isPerhapsAnothersFault)) {
            call(provider, part.subList(0, part.size() / 2));
            call(provider, part.subList(part.size() / 2, part.size()));
            return;
        }
        for (int i = 0; i < part.size(); i++) {
            take(provider, part.get(i), outcomes.get(i));
        }
    }

    /** One text can spoil a call: the others must not share its fate. */
    private static boolean isPerhapsAnothersFault(Outcome outcome) {
        return outcome instanceof Refused refused
                && (refused.reason() == Reason.BAD_RESULT || refused.reason() == Reason.TOO_LONG);
    }

    private static TextBatch batch(List<Course> part) {
        TranslationRequest first = part.get(0).request();
        List<String> texts =
                part.stream().map(course -> course.request().text()).toList();
        List<List<TextEntity>> entities =
                part.stream().map(course -> course.request().entities()).toList();
        return new TextBatch(texts, first.sourceLang(), first.target(), entities);
    }

    private void take(TranslationProvider provider, Course course, Outcome outcome) {
        course.take(provider.name(), outcome, clock.instant());
    }

    /**
     * Why a text is given up that failed again and again, if a provider is there that is otherwise well. While nobody is,
     * the text waits.
     */
    public Optional<TranslationResult> giveUp(TranslationRequest request, Answer.Wait wait)
            throws InterruptedException {
        for (TranslationProvider provider : providers) {
            if (provider instanceof SteadyProvider && provider.probe().ready()) {
                List<String> reasons = new ArrayList<>(wait.refusals());
                reasons.add(Reason.PROVIDER_DOWN.words() + ": " + wait.away().why());
                return Optional.of(Course.untranslated(request, Reason.PROVIDER_DOWN, reasons, clock.instant()));
            }
        }
        return Optional.empty();
    }

    /** How many texts of a language one call of the first provider behind a network takes. */
    public int textsPerCall(String sourceLang) {
        return providers.stream()
                .filter(SteadyProvider.class::isInstance)
                .findFirst()
                .orElse(providers.get(0))
                .limits()
                .texts(sourceLang);
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
