// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.health.Check;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every provider must hold to. The provider under test knows one Russian text. */
public abstract class TranslationProviderContract {
    /** Known, on three lines, with an indicator, an emoji and quotes. */
    protected static final String KNOWN = "Доброе утро! ☀️\n\n«Заря» снова здесь: https://panel.example/a?b=1";

    /** Its translation to {@code en}. */
    protected static final String TRANSLATION = "Good morning! ☀️\n\n\"Zarya\" is back: https://panel.example/a?b=1";

    /** The provider, ready to be asked. */
    protected abstract TranslationProvider provider();

    /** What the provider says of one text. */
    protected final Outcome translate(String text, String source, String target) throws InterruptedException {
        List<Outcome> outcomes = provider().translate(new TextBatch(List.of(text), source, target));
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }

    /** Likewise of the known one. */
    protected final Outcome translate() throws InterruptedException {
        return translate(KNOWN, "ru", "en");
    }

    @Test
    void translate_knownText_givesItsTranslationUntouched() throws Exception {
        assertThat(translate())
                .isInstanceOfSatisfying(
                        Outcome.Translated.class,
                        translated -> assertThat(translated.text()).isEqualTo(TRANSLATION));
    }

    @Test
    void translate_languageNotKnown_worksOrIsRefusedAsAPair() throws Exception {
        Outcome outcome = translate(KNOWN, "und", "en");

        if (!(outcome instanceof Outcome.Translated)) {
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Outcome.Reason.UNSUPPORTED_PAIR));
        }
    }

    @Test
    void translate_targetNobodyHas_isRefusedWithAReason() throws Exception {
        assertThat(translate(KNOWN, "ru", "xx")).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).isIn(Outcome.Reason.UNSUPPORTED_PAIR, Outcome.Reason.NOT_KNOWN);
            assertThat(refused.detail()).isNotBlank().doesNotContain("\n", KNOWN);
        });
    }

    @Test
    void translate_twice_givesTheSame() throws Exception {
        assertThat(translate()).isEqualTo(translate());
    }

    @Test
    void translate_asManyTextsAsItTakes_oneOutcomeForEachInOrder() throws Exception {
        int many = Math.min(provider().limits().texts("ru"), 50);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            texts.add(i % 2 == 0 ? KNOWN : KNOWN + " " + i);
        }

        List<Outcome> outcomes = provider().translate(new TextBatch(texts, "ru", "en"));

        assertThat(outcomes).hasSize(many);
        for (int i = 0; i < many; i += 2) {
            assertThat(outcomes.get(i))
                    .isInstanceOfSatisfying(
                            Outcome.Translated.class,
                            translated -> assertThat(translated.text()).isEqualTo(TRANSLATION));
        }
    }

    @Test
    void probe_atWork_isUp() throws Exception {
        assertThat(provider().probe().state()).isEqualTo(Check.State.UP);
    }

    @Test
    void name_isAWordForSettingsAndRows() {
        assertThat(provider().name()).matches("[a-z]+");
    }
}
