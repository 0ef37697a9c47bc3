// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.libretranslate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.http.HttpCalls;
import io.telesift.testkit.HttpStandIn.Reply;
import io.telesift.translator.provider.HttpProviderContract;
import io.telesift.translator.provider.Outcome;
import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.TextBatch;
import io.telesift.translator.provider.TranslationProvider;
import io.telesift.translator.provider.TranslatorStandIn;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibreTranslateProviderTest extends HttpProviderContract {
    LibreTranslateProviderTest() {
        super(new LibreTranslateStandIn());
    }

    @Override
    protected TranslationProvider provider(HttpCalls http, String key) {
        return new LibreTranslateProvider(http, URI.create(server.url() + "/"), key);
    }

    /** It answers a wrong key with status 200 and an emoji, which is the plausibility check's to refuse. */
    @Override
    @Test
    protected void translate_wrongKey_waitsLongAndKeepsSilentAboutIt() throws Exception {
        List<Outcome> outcomes = provider(http, "wrong").translate(new TextBatch(List.of(KNOWN), "ru", "en"));

        assertThat(outcomes).containsExactly(new Outcome.Translated("🖕", null));
        assertThat(server.billed()).isEmpty();
    }

    @Test
    void translate_severalTexts_areOneCall() throws Exception {
        List<Outcome> outcomes = provider(http, "wrong").translate(new TextBatch(List.of("Один", "Два"), "ru", "en"));

        assertThat(outcomes).hasSize(2);
        assertThat(server.calls()).hasSize(1);
    }

    @Test
    void translate_languageKnown_isSentAndTheKeyStandsInTheBody() throws Exception {
        translate();

        assertThat(bodies()).singleElement().satisfies(body -> {
            assertThat(body.path("source").asText()).isEqualTo("ru");
            assertThat(body.path("api_key").asText()).isEqualTo(TranslatorStandIn.KEY);
        });
    }

    @Test
    void translate_languageUnknown_isDetectedAndTold() throws Exception {
        Outcome outcome = translate(KNOWN, "und", "en");

        assertThat(bodies().get(0).path("source").asText()).isEqualTo("auto");
        assertThat(outcome).isEqualTo(new Outcome.Translated(TRANSLATION, "ru"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    400 | {"error":"ru is not supported"}                              | UNSUPPORTED_PAIR
                    400 | {"error":"Invalid request: request (9000) exceeds text limit (5000)"} | TOO_LONG
                    400 | {"error":"Invalid request: missing q parameter"}             | BAD_RESULT
                    200 | {"translatedText":""}                                        | BAD_RESULT
                    200 | {"unexpected":1}                                             | BAD_RESULT
                    200 | <html>proxy</html>                                           | BAD_RESULT
                    """)
    void translate_answerThatWillNotChange_isRefused(int status, String body, Reason reason) throws Exception {
        server.answerNext(Reply.json(status, body));

        assertThat(translate())
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    400 | {"error":"Visit http://x to get an API key"} | 300
                    403 | {"error":"Invalid API key"}                  | 300
                    429 | {"error":"Slowdown: 10 per 1 minute"}        | 10
                    """)
    void translate_answerThatMayChange_waits(int status, String body, int seconds) throws Exception {
        server.answerNext(Reply.json(status, body));

        assertThat(translate()).isInstanceOfSatisfying(Outcome.Unavailable.class, away -> {
            assertThat(away.after()).isEqualTo(Duration.ofSeconds(seconds));
            assertThat(away.why()).doesNotContain("Visit", "\n");
        });
    }

    @Test
    void translate_500Once_isTriedAgain() throws Exception {
        server.answerNext(Reply.json(500, "{\"error\":\"Cannot translate text\"}"));

        assertThat(translate()).isInstanceOf(Outcome.Translated.class);
    }

    @Test
    void translate_500EachTime_isRefusedSoThatOneTextDoesNotStopTheQueue() throws Exception {
        for (int i = 0; i < 3; i++) {
            server.answerNext(Reply.json(500, "{\"error\":\"Cannot translate text\"}"));
        }

        assertThat(translate()).isInstanceOf(Outcome.Refused.class);
        assertThat(server.calls()).hasSize(3);
    }

    @Test
    void translate_unchangedWithConfidence0_isNothingToTranslate() throws Exception {
        String body = "{\"translatedText\":\"Zzz zzz\",\"detectedLanguage\":{\"confidence\":0,\"language\":\"en\"}}";
        server.answerNext(Reply.json(200, body));

        assertThat(translate("Zzz zzz", "und", "en"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOTHING_TO_TRANSLATE));
    }

    @Test
    void translate_unchangedAndDetectedAsTheTarget_isTheSameLanguage() throws Exception {
        String body = "{\"translatedText\":\"Hello\",\"detectedLanguage\":{\"confidence\":90,\"language\":\"en\"}}";
        server.answerNext(Reply.json(200, body));

        assertThat(translate("Hello", "und", "en"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.SAME_LANGUAGE));
    }

    private List<JsonNode> bodies() {
        return server.calls().stream().map(TranslatorStandIn::json).toList();
    }
}
