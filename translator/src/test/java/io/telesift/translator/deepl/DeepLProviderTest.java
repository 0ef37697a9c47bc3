// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.deepl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.http.HttpCalls;
import io.telesift.testkit.HttpStandIn.Reply;
import io.telesift.translator.provider.HttpProviderContract;
import io.telesift.translator.provider.Outcome;
import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.TranslationProvider;
import io.telesift.translator.provider.TranslatorStandIn;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeepLProviderTest extends HttpProviderContract {
    DeepLProviderTest() {
        super(new DeepLStandIn());
    }

    @Override
    protected TranslationProvider provider(HttpCalls calls, String key) {
        return new DeepLProvider(calls, URI.create(server.url()), key);
    }

    @ParameterizedTest
    @CsvSource({"ru,en,RU,EN-US", "uk,en-gb,UK,EN-GB", "zh,ko,ZH,KO", "ru,zh,RU,ZH-HANS", "en-us,pt,EN,PT-PT"})
    void translate_languages_areNamedAsDeepLDoes(String source, String target, String sentSource, String sentTarget)
            throws Exception {
        translate("Текст", source, target);

        JsonNode body = TranslatorStandIn.json(server.calls().get(0));
        assertThat(body.path("source_lang").asText()).isEqualTo(sentSource);
        assertThat(body.path("target_lang").asText()).isEqualTo(sentTarget);
    }

    @Test
    void translate_languageUnknown_isLeftToDeepLAndTold() throws Exception {
        assertThat(translate(KNOWN, "und", "en")).isEqualTo(new Outcome.Translated(TRANSLATION, "ru"));
        assertThat(TranslatorStandIn.json(server.calls().get(0)).has("source_lang"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    456 | {"message":"Quota for this billing period has been exceeded."} | QUOTA
                    413 | <html>Request Entity Too Large</html>                          | TOO_LONG
                    400 | {"message":"Value for 'source_lang' not supported."}           | UNSUPPORTED_PAIR
                    400 | {"message":"Parameter 'text' not specified"}                   | BAD_RESULT
                    """)
    void translate_answerThatWillNotChange_isRefused(int status, String body, Reason reason) throws Exception {
        server.answerNext(Reply.json(status, body));

        assertThat(translate())
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void translate_529_isTooManyRequests() throws Exception {
        server.answerNext(Reply.empty(529));

        assertThat(translate())
                .isInstanceOfSatisfying(
                        Outcome.Unavailable.class,
                        away -> assertThat(away.after()).isEqualTo(Duration.ofSeconds(10)));
    }

    @Test
    void translate_quotaUsedUp_isRefused() throws Exception {
        server.quota(10);

        assertThat(translate())
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.QUOTA));
    }

    @Test
    void address_dependsOnTheKind_ofKey() {
        assertThat(DeepLProvider.address("abc:fx")).hasHost("api-free.deepl.com");
        assertThat(DeepLProvider.address("abc")).hasHost("api.deepl.com");
    }
}
