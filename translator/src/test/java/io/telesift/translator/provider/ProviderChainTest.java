// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telesift.common.health.Check;
import io.telesift.common.kafka.RetryLaterException;
import io.telesift.common.model.TranslationRequest;
import io.telesift.common.model.TranslationResult;
import io.telesift.common.model.TranslationStatus;
import io.telesift.translator.provider.Outcome.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProviderChainTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final TranslationRequest REQUEST =
            new TranslationRequest("Доброе утро, смотрите panel.example", "ru", "en");
    private static final Outcome GOOD = new Outcome.Translated("Good morning, look at panel.example", "ru");

    @Test
    void translate_firstKnows_secondIsNotAsked() throws Exception {
        Fixed second = new Fixed("second", GOOD);

        TranslationResult result = chain(new Fixed("first", GOOD), second).translate(REQUEST);

        assertThat(result.status()).isEqualTo(TranslationStatus.TRANSLATED);
        assertThat(result.provider()).isEqualTo("first");
        assertThat(result.detectedLang()).isEqualTo("ru");
        assertThat(result.at()).isEqualTo(NOON);
        assertThat(second.asked).isZero();
    }

    @Test
    void translate_firstAway_secondHelps() throws Exception {
        Outcome away = new Outcome.Unavailable(null, "away");

        assertThat(chain(new Fixed("first", away), new Fixed("second", GOOD))
                        .translate(REQUEST)
                        .provider())
                .isEqualTo("second");
    }

    @Test
    void translate_oneAwayAndTheOtherRefuses_waits() {
        Outcome away = new Outcome.Unavailable(Duration.ofSeconds(7), "slow down");
        Outcome refused = new Outcome.Refused(Reason.NOT_KNOWN, "no such text");

        assertThatThrownBy(() -> chain(new Fixed("first", away), new Fixed("second", refused))
                        .translate(REQUEST))
                .isInstanceOfSatisfying(
                        RetryLaterException.class,
                        wait -> assertThat(wait.after()).isEqualTo(Duration.ofSeconds(7)));
    }

    @Test
    void translate_awayWithoutAWord_waits() {
        assertThatThrownBy(() -> chain(new Fixed("first", new Outcome.Unavailable(null, "away")))
                        .translate(REQUEST))
                .isInstanceOf(ProviderUnavailableException.class)
                .hasMessage("away");
    }

    @Test
    void translate_allRefuse_isUntranslatedWithEveryReason() throws Exception {
        TranslationResult result = chain(
                        new Fixed("memory", new Outcome.Refused(Reason.NOT_KNOWN, "no such text")),
                        new Fixed("libretranslate", new Outcome.Refused(Reason.QUOTA, "month is over")))
                .translate(REQUEST);

        assertThat(result.status()).isEqualTo(TranslationStatus.UNTRANSLATED);
        assertThat(result.text()).isNull();
        assertThat(result.reason())
                .isEqualTo("not known: no such text (memory); quota: month is over (libretranslate)");
    }

    @Test
    void translate_sameLanguageAfterAll_saysSo() throws Exception {
        TranslationResult result = chain(new Fixed("first", new Outcome.Refused(Reason.SAME_LANGUAGE, "unchanged")))
                .translate(REQUEST);

        assertThat(result.status()).isEqualTo(TranslationStatus.SAME_LANGUAGE);
    }

    @Test
    void translate_oneTextSpoilsTheCall_theOthersAreTranslated() throws Exception {
        Picky picky = new Picky("яд");
        List<TranslationRequest> requests = Stream.of("раз", "два", "яд", "три", "пять")
                .map(text -> new TranslationRequest(text, "ru", "en"))
                .toList();

        List<Answer> answers = chain(picky).translate(requests);

        assertThat(answers).hasSize(5);
        for (int i = 0; i < 5; i++) {
            TranslationStatus expected = i == 2 ? TranslationStatus.UNTRANSLATED : TranslationStatus.TRANSLATED;
            assertThat(answers.get(i))
                    .isInstanceOfSatisfying(
                            Answer.Done.class,
                            done -> assertThat(done.result().status()).isEqualTo(expected));
        }
        assertThat(picky.asked).isLessThan(9);
    }

    @Test
    void translate_textsBeyondTheLimits_areCutIntoCallsAndTheTooLongRefused() throws Exception {
        Fixed first = new Fixed("first", new Outcome.Translated("Good morning", null));
        List<TranslationRequest> requests = IntStream.range(0, 25)
                .mapToObj(i -> new TranslationRequest(i == 7 ? "я".repeat(1_001) : "Доброе утро", "ru", "en"))
                .toList();

        List<Answer> answers = chain(first).translate(requests);

        assertThat(first.asked).isEqualTo(3);
        assertThat(answers.get(7))
                .isInstanceOfSatisfying(
                        Answer.Done.class,
                        done -> assertThat(done.result().reason()).isEqualTo("too long: more than 1000 (first)"));
    }

    @Test
    void translate_severalTexts_secondGetsOnlyWhatTheFirstLeft() throws Exception {
        Picky second = new Picky("nothing");
        List<TranslationRequest> requests = Stream.of("раз", "яд")
                .map(text -> new TranslationRequest(text, "ru", "en"))
                .toList();

        List<Answer> answers = chain(new Picky("яд"), second).translate(requests);

        assertThat(second.asked).isEqualTo(1);
        assertThat(answers)
                .allMatch(answer ->
                        answer instanceof Answer.Done done && done.result().status() == TranslationStatus.TRANSLATED);
    }

    /** Refuses a call that holds a certain text. */
    private static final class Picky implements TranslationProvider {
        private final String poison;
        private int asked;

        Picky(String poison) {
            this.poison = poison;
        }

        @Override
        public String name() {
            return "picky";
        }

        @Override
        public Limits limits() {
            return new Limits(10, 1, 1_000, 1_000);
        }

        @Override
        public List<Outcome> translate(TextBatch batch) {
            asked++;
            return batch.all(
                    batch.texts().contains(poison)
                            ? new Outcome.Refused(Reason.BAD_RESULT, "status 500")
                            : new Outcome.Translated("Good", null));
        }

        @Override
        public Check probe() {
            return Check.up();
        }
    }

    private static ProviderChain chain(TranslationProvider... providers) {
        return new ProviderChain(List.of(providers), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    /** Says always the same. */
    private static final class Fixed implements TranslationProvider {
        private final String name;
        private final Outcome outcome;
        private int asked;

        Fixed(String name, Outcome outcome) {
            this.name = name;
            this.outcome = outcome;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Limits limits() {
            return new Limits(10, 1, 1_000, 1_000);
        }

        @Override
        public List<Outcome> translate(TextBatch batch) {
            asked++;
            return batch.all(outcome);
        }

        @Override
        public Check probe() {
            return Check.up();
        }
    }
}
