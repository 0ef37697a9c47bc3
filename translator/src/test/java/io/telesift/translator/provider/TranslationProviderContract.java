// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.health.Check;
import io.telesift.common.model.TranslationRequest;
import org.junit.jupiter.api.Test;

/** What every provider must hold to. The provider under test knows two Russian texts and no others. */
public abstract class TranslationProviderContract {
    /** Known, on three lines, with an indicator, an emoji and quotes. */
    protected static final String KNOWN = "Доброе утро! ☀️\n\n«Заря» снова здесь: https://panel.example/a?b=1";

    /** Its translation to {@code en}. */
    protected static final String TRANSLATION = "Good morning! ☀️\n\n\"Zarya\" is back: https://panel.example/a?b=1";

    /** The provider, ready to be asked. */
    protected abstract TranslationProvider provider();

    @Test
    void translate_knownText_givesItsTranslationUntouched() throws Exception {
        Outcome outcome = provider().translate(new TranslationRequest(KNOWN, "ru", "en"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Translated.class,
                        translated -> assertThat(translated.text()).isEqualTo(TRANSLATION));
    }

    @Test
    void translate_languageNotKnown_works() throws Exception {
        assertThat(provider().translate(new TranslationRequest(KNOWN, "und", "en")))
                .isInstanceOf(Outcome.Translated.class);
    }

    @Test
    void translate_targetNobodyHas_isRefusedWithAReason() throws Exception {
        Outcome outcome = provider().translate(new TranslationRequest(KNOWN, "ru", "xx"));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).isIn(Outcome.Reason.UNSUPPORTED_PAIR, Outcome.Reason.NOT_KNOWN);
            assertThat(refused.detail()).isNotBlank().doesNotContain("\n", KNOWN);
        });
    }

    @Test
    void translate_twice_givesTheSame() throws Exception {
        TranslationRequest request = new TranslationRequest(KNOWN, "ru", "en");

        assertThat(provider().translate(request)).isEqualTo(provider().translate(request));
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
