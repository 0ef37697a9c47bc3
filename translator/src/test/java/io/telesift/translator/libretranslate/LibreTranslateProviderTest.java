// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.libretranslate;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.health.Check;
import io.telesift.common.model.TranslationRequest;
import io.telesift.host.http.MicronautHttpCalls;
import io.telesift.testkit.HttpStandIn.Reply;
import io.telesift.translator.provider.Outcome;
import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.TranslationProvider;
import io.telesift.translator.provider.TranslationProviderContract;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibreTranslateProviderTest extends TranslationProviderContract {
    private final LibreTranslateStandIn server = new LibreTranslateStandIn().knows(KNOWN, TRANSLATION);
    private final MicronautHttpCalls http = new MicronautHttpCalls(Duration.ofSeconds(5));

    @AfterEach
    void close() {
        assertThat(server.violations()).isEmpty();
        server.close();
        http.close();
    }

    @Override
    protected TranslationProvider provider() {
        return new LibreTranslateProvider(http, URI.create(server.url() + "/"), "the-key");
    }

    @Test
    void translate_languageKnown_isSentAndTheKeyStandsInTheBody() throws Exception {
        provider().translate(new TranslationRequest(KNOWN, "ru", "en"));

        assertThat(server.calls()).singleElement().satisfies(body -> {
            assertThat(body.path("source").asText()).isEqualTo("ru");
            assertThat(body.path("api_key").asText()).isEqualTo("the-key");
        });
    }

    @Test
    void translate_languageUnknown_isDetectedAndTold() throws Exception {
        Outcome outcome = provider().translate(new TranslationRequest(KNOWN, "und", "en"));

        assertThat(server.calls().get(0).path("source").asText()).isEqualTo("auto");
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
            assertThat(away.why()).doesNotContain("the-key", "Visit", "\n");
        });
    }

    @Test
    void translate_429WithRetryAfter_waitsAsTold() throws Exception {
        server.answerNext(new Reply(429, Map.of("Retry-After", "7"), "{\"error\":\"Slowdown\"}"));

        assertThat(translate())
                .isInstanceOfSatisfying(
                        Outcome.Unavailable.class,
                        away -> assertThat(away.after()).isEqualTo(Duration.ofSeconds(7)));
    }

    @Test
    void translate_serverDown_waits() throws Exception {
        server.down(true);

        assertThat(translate()).isInstanceOf(Outcome.Unavailable.class);
        assertThat(provider().probe().state()).isEqualTo(Check.State.DOWN);
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

        assertThat(provider().translate(new TranslationRequest("Zzz zzz", "und", "en")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOTHING_TO_TRANSLATE));
    }

    @Test
    void translate_unchangedAndDetectedAsTheTarget_isTheSameLanguage() throws Exception {
        String body = "{\"translatedText\":\"Hello\",\"detectedLanguage\":{\"confidence\":90,\"language\":\"en\"}}";
        server.answerNext(Reply.json(200, body));

        assertThat(provider().translate(new TranslationRequest("Hello", "und", "en")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.SAME_LANGUAGE));
    }

    private Outcome translate() throws InterruptedException {
        return provider().translate(new TranslationRequest(KNOWN, "ru", "en"));
    }
}
