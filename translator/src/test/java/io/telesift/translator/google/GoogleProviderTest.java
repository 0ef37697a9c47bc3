// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.google;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.http.HttpCalls;
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

class GoogleProviderTest extends HttpProviderContract {
    GoogleProviderTest() {
        super(new GoogleStandIn());
    }

    @Override
    protected TranslationProvider provider(HttpCalls calls, String key) {
        return new GoogleProvider(calls, URI.create(server.url()), key);
    }

    @Test
    void translate_languageUnknown_isLeftToGoogleAndTold() throws Exception {
        assertThat(translate(KNOWN, "und", "en")).isEqualTo(new Outcome.Translated(TRANSLATION, "ru"));
    }

    @ParameterizedTest
    @CsvSource({"en,en", "pt-br,pt-BR", "zh-tw,zh-TW", "sr-latn,sr"})
    void translate_target_isNamedAsGoogleDoes(String target, String sent) throws Exception {
        translate("Текст", "ru", target);

        assertThat(TranslatorStandIn.json(server.calls().get(0)).path("target").asText())
                .isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource({
        "403,Daily Limit Exceeded,dailyLimitExceeded,QUOTA",
        "403,Quota exceeded for quota metric,quotaExceeded,QUOTA",
        "400,Bad language pair: ru|xx,invalid,UNSUPPORTED_PAIR",
        "400,Request payload is too large,invalid,TOO_LONG",
        "400,Required Text,required,BAD_RESULT"
    })
    void translate_answerThatWillNotChange_isRefused(int status, String message, String reason, Reason expected)
            throws Exception {
        server.answerNext(GoogleStandIn.error(status, message, reason));

        assertThat(translate())
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "403,User Rate Limit Exceeded,userRateLimitExceeded,30",
        "429,Resource has been exhausted,rateLimitExceeded,30",
        "403,The request is missing a valid API key.,forbidden,300",
        "401,Request had invalid authentication credentials.,required,300"
    })
    void translate_answerThatMayChange_waits(int status, String message, String reason, int seconds) throws Exception {
        server.answerNext(GoogleStandIn.error(status, message, reason));

        assertThat(translate())
                .isInstanceOfSatisfying(
                        Outcome.Unavailable.class,
                        away -> assertThat(away.after()).isEqualTo(Duration.ofSeconds(seconds)));
    }

    @Test
    void translate_quotaUsedUp_isRefused() throws Exception {
        server.quota(10);

        assertThat(translate())
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.QUOTA));
    }
}
