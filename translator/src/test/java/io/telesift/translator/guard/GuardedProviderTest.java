// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.health.Check;
import io.telesift.common.model.EntityType;
import io.telesift.common.model.TextEntity;
import io.telesift.engine.ioc.IndicatorExtractors;
import io.telesift.translator.provider.Limits;
import io.telesift.translator.provider.Outcome;
import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.TextBatch;
import io.telesift.translator.provider.TranslationProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class GuardedProviderTest {
    private static final TokenGuard GUARD = new TokenGuard(IndicatorExtractors.standard(), Glossary.EMPTY);

    @Test
    void translate_textWithIndicators_machineSeesNoneAndAllComeBack() throws Exception {
        Machine machine = new Machine(10_000, text -> "Look at ZQ0Z now");

        assertThat(ask(machine, "Смотрите panel[.]example.com сейчас"))
                .isEqualTo(new Outcome.Translated("Look at panel[.]example.com now", "ru"));
        assertThat(machine.seen).containsExactly("Смотрите ZQ0Z сейчас");
    }

    @Test
    void translate_tokensOnly_asksNobody() throws Exception {
        Machine machine = new Machine(10_000, text -> text);

        assertThat(ask(machine, "`whoami`\n#тег @handle_x 203.0.113.7"))
                .isEqualTo(new Outcome.Refused(Reason.NOTHING_TO_TRANSLATE, "nothing but tokens"));
        assertThat(machine.seen).isEmpty();
    }

    @Test
    void translate_longText_goesInSentencesAndKeepsBlanksAndLines() throws Exception {
        Machine machine = new Machine(40, text -> text.replace("Слово", "Word").replace("слово", "word"));

        Outcome outcome =
                ask(machine, "\n Слово слово слово evil[.]com.  Слово слово!\n\n\n  Слово слово слово 1.2.3.4\n");

        assertThat(outcome)
                .isEqualTo(new Outcome.Translated(
                        "\n Word word word evil[.]com.  Word word!\n\n\n  Word word word 1.2.3.4\n", "ru"));
        assertThat(machine.seen).hasSizeGreaterThan(1).allMatch(text -> text.length() <= 40);
    }

    @Test
    void translate_emojiForAWrongSecret_isABadResult() throws Exception {
        assertThat(ask(new Machine(10_000, text -> "🖕"), "Доброе утро всем"))
                .isEqualTo(new Outcome.Refused(Reason.BAD_RESULT, "without any letter"));
    }

    @Test
    void translate_modelThatRepeatsItself_isABadResult() throws Exception {
        assertThat(ask(new Machine(10_000, text -> "the ".repeat(900)), "Доброе утро всем"))
                .isEqualTo(new Outcome.Refused(Reason.BAD_RESULT, "2700 letters for 14"));
    }

    @Test
    void translate_severalTexts_goInCallsOfTheMachinesSizeAndComeBackInOrder() throws Exception {
        Machine machine = new Machine(10_000, text -> "Out " + text);
        List<TextEntity> code = List.of(new TextEntity(EntityType.CODE, 0, 6, null, null));
        TextBatch batch = new TextBatch(
                List.of("Первый текст", "1.2.3.4", "whoami третий", "Четвёртый a.com", "Пятый текст"),
                "ru",
                "en",
                List.of(List.of(), List.of(), code, List.of(), List.of()));

        assertThat(new GuardedProvider(machine, GUARD).translate(batch))
                .containsExactly(
                        new Outcome.Translated("Out Первый текст", "ru"),
                        new Outcome.Refused(Reason.NOTHING_TO_TRANSLATE, "nothing but tokens"),
                        new Outcome.Translated("Out whoami третий", "ru"),
                        new Outcome.Translated("Out Четвёртый a.com", "ru"),
                        new Outcome.Translated("Out Пятый текст", "ru"));
        assertThat(machine.seen).contains("ZQ0Z третий").doesNotContain("1.2.3.4");
        assertThat(machine.calls).isEqualTo(2);
    }

    @Test
    void translate_machineAway_isNotAskedForTheRest() throws Exception {
        Machine machine = new Machine(20, text -> text);

        assertThat(ask(machine, "Один два три четыре. Недоступно тут. Пять шесть семь восемь. Девять десять."))
                .isEqualTo(new Outcome.Unavailable(null, "away"));
        assertThat(machine.seen).doesNotContain("Девять десять.");
    }

    private static Outcome ask(TranslationProvider machine, String text) throws InterruptedException {
        return new GuardedProvider(machine, GUARD)
                .translate(new TextBatch(List.of(text), "ru", "en"))
                .get(0);
    }

    /** Does one thing with every text. */
    private static final class Machine implements TranslationProvider {
        private final int longest;
        private final UnaryOperator<String> work;
        private final List<String> seen = new ArrayList<>();
        private int calls;

        Machine(int longest, UnaryOperator<String> work) {
            this.longest = longest;
            this.work = work;
        }

        @Override
        public String name() {
            return "machine";
        }

        @Override
        public Limits limits() {
            return new Limits(2, 1, longest, longest);
        }

        @Override
        public List<Outcome> translate(TextBatch batch) {
            calls++;
            seen.addAll(batch.texts());
            return batch.texts().stream().map(this::outcome).toList();
        }

        private Outcome outcome(String text) {
            return text.contains("Недоступно")
                    ? new Outcome.Unavailable(null, "away")
                    : new Outcome.Translated(work.apply(text), "ru");
        }

        @Override
        public Check probe() {
            return Check.up();
        }
    }
}
