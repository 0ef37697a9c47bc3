// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.apertium;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.http.HttpCalls;
import io.telesift.testkit.HttpStandIn.Reply;
import io.telesift.translator.provider.HttpProviderContract;
import io.telesift.translator.provider.Outcome;
import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.TranslationProvider;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApertiumProviderTest extends HttpProviderContract {
    ApertiumProviderTest() {
        super(new ApertiumStandIn());
    }

    @Override
    protected TranslationProvider provider(HttpCalls calls, String key) {
        return new ApertiumProvider(calls, URI.create(server.url()));
    }

    /** It takes none. */
    @Override
    @Test
    protected void translate_wrongKey_waitsLongAndKeepsSilentAboutIt() throws Exception {
        translate();

        assertThat(server.calls())
                .allSatisfy(call -> assertThat(call.header("authorization")).isNull());
    }

    @ParameterizedTest
    @CsvSource({"uk,ru,ukr%7Crus", "ru,uk,rus%7Cukr", "en-us,es,eng%7Cspa"})
    void translate_languages_areNamedWithThreeLetters(String source, String target, String pair) throws Exception {
        translate("Текст", source, target);

        assertThat(server.calls().get(0).body()).contains("langpair=" + pair);
    }

    @Test
    void translate_languageUnknown_asksNobody() throws Exception {
        assertThat(translate(KNOWN, "und", "en"))
                .isEqualTo(new Outcome.Refused(Reason.UNSUPPORTED_PAIR, "no such pair"));
        assertThat(server.calls()).isEmpty();
    }

    @Test
    void translate_400ForAnotherReason_isABadResult() throws Exception {
        server.answerNext(Reply.json(400, "{\"status\":\"error\",\"explanation\":\"Missing argument q\"}"));

        assertThat(translate())
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.BAD_RESULT));
    }
}
