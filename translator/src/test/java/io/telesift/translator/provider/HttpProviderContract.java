// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.telesift.common.health.Check;
import io.telesift.common.http.HttpCalls;
import io.telesift.host.http.MicronautHttpCalls;
import io.telesift.testkit.HttpStandIn;
import io.telesift.testkit.HttpStandIn.Reply;
import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.Outcome.Refused;
import io.telesift.translator.provider.Outcome.Translated;
import io.telesift.translator.provider.Outcome.Unavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What every provider behind HTTP must hold to besides: nothing that the other side does may stop or fool it. */
public abstract class HttpProviderContract extends TranslationProviderContract {
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    /** The other side. */
    protected final TranslatorStandIn server;

    /** The client. */
    protected final MicronautHttpCalls http = new MicronautHttpCalls(TIMEOUT);

    /** Against this server. */
    protected HttpProviderContract(TranslatorStandIn server) {
        this.server = server.knows(KNOWN, TRANSLATION);
    }

    /** The provider, with this key if it takes one. */
    protected abstract TranslationProvider provider(HttpCalls calls, String key);

    @Override
    protected final TranslationProvider provider() {
        return provider(http, TranslatorStandIn.KEY);
    }

    @AfterEach
    void close() {
        server.close();
        http.close();
        assertThat(server.violations()).isEmpty();
    }

    @Test
    void translate_markupAndEntitiesInTheOriginal_comeBackAsTheyStand() throws Exception {
        String text = "если a < b && c > \"d\" то &amp; &#39; <b>нет</b>";
        server.knows(text, text.replace("если", "if").replace("то", "then").replace("нет", "no"));

        Outcome outcome = translate("как <b>\"есть\"</b> & 'так'", "ru", "en");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Translated.class,
                        done -> assertThat(done.text()).isEqualTo("Translated: как <b>\"есть\"</b> & 'так'"));
        assertThat(translate(text, "ru", "en"))
                .isInstanceOfSatisfying(
                        Translated.class, done -> assertThat(done.text()).contains("&amp; &#39; <b>no</b>"));
    }

    @Test
    void translate_textOfControlsQuotesAndLoneSurrogates_isSent() throws Exception {
        assertThat(translate("\u0001\u0007\\\"\n\uD83D текст \u202e", "ru", "en"))
                .isInstanceOf(Translated.class);
    }

    @Test
    void translate_fullCallOfTheWorstCharacters_keepsWithinTheServersLimits() throws Exception {
        String worst = "\u0001".repeat(provider().limits().characters() - 1) + "я";

        assertThat(translate(worst, "ru", "en")).isInstanceOf(Translated.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "\"text\"",
                "<html>proxy</html>",
                "{\"translatedText\":{\"a\":1}}",
                "{\"translations\":[]}",
                "{\"translations\":[{},{}]}",
                "{\"data\":{\"translations\":[{\"translatedText\":\"a\"},{\"translatedText\":\"b\"}]}}",
                "{\"responseData\":{\"translatedText\":null}}",
                "{\"translations\":[{\"text\":\"Good mor",
                "{\"data\":{\"translations\":[{\"translatedText\":\"Good mor",
                "{\"responseData\":{\"translatedText\":\"Good mor",
                "{\"translatedText\":\"Good mor"
            })
    void translate_200WithoutATranslation_isABadResult(String body) throws Exception {
        server.answerNext(Reply.json(200, body));

        assertThat(translate())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.BAD_RESULT));
    }

    @Test
    void translate_429WithoutABody_waitsForSomeSeconds() throws Exception {
        server.answerNext(Reply.empty(429));

        assertThat(translate())
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        away -> assertThat(away.after()).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1)));
    }

    @Test
    void translate_429WithRetryAfter_waitsAsTold() throws Exception {
        server.answerNext(new Reply(429, Map.of("Retry-After", "7"), ""));

        assertThat(translate())
                .isInstanceOfSatisfying(
                        Unavailable.class, away -> assertThat(away.after()).isEqualTo(Duration.ofSeconds(7)));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 404, 408, 502, 503, 504})
    void translate_statusOfTheWayThere_isNotTheTextsFault(int status) throws Exception {
        server.answerNext(new Reply(status, Map.of(), "<html>gateway</html>"));

        assertThat(translate())
                .isInstanceOfSatisfying(
                        Unavailable.class, away -> assertThat(away.why()).contains(Integer.toString(status)));
    }

    @Test
    void translate_redirect_isNotFollowed() throws Exception {
        try (HttpStandIn elsewhere = new HttpStandIn(request -> Reply.json(200, "{}"))) {
            server.answerNext(new Reply(307, Map.of("Location", elsewhere.url() + "/translate"), ""));

            assertThat(translate()).isInstanceOf(Unavailable.class);
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @Test
    void translate_serverDown_waitsAndTheProbeTells() throws Exception {
        server.down(true);

        assertThat(translate()).isInstanceOf(Unavailable.class);
        assertThat(provider().probe().state()).isEqualTo(Check.State.DOWN);
    }

    @Test
    @Timeout(20)
    void translate_serverHangsForAMinute_endsWithTheTimeLimit() throws Exception {
        server.delay(Duration.ofSeconds(60));
        long begin = System.nanoTime();

        assertThat(translate()).isInstanceOf(Unavailable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(TIMEOUT.multipliedBy(3));
    }

    @Test
    void translate_replyOfFiveMegabytes_isNotTaken() throws Exception {
        server.answerNext(Reply.json(200, "\"" + "x".repeat(5 << 20) + "\""));

        assertThat(translate()).isInstanceOf(Unavailable.class);
    }

    @Test
    protected void translate_wrongKey_waitsLongAndKeepsSilentAboutIt() throws Exception {
        String key = "wr0ng-k3y";
        List<Outcome> outcomes = provider(http, key).translate(new TextBatch(List.of(KNOWN), "ru", "en"));

        assertThat(outcomes).singleElement().isInstanceOfSatisfying(Unavailable.class, away -> {
            assertThat(away.after()).isGreaterThanOrEqualTo(Duration.ofMinutes(1));
            assertThat(away.why()).contains("_API_KEY").doesNotContain(key);
        });
        assertThat(provider(http, key).probe().state()).isEqualTo(Check.State.DOWN);
    }

    @Test
    void key_inGoodAndBadTimes_isInNoAddressLogLineOrOutcome() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.DEBUG);
        List<Object> said = new ArrayList<>();
        try {
            for (Reply reply : List.of(Reply.empty(403), Reply.empty(500), Reply.json(400, "{}"), Reply.empty(429))) {
                server.answerNext(reply);
                said.add(translate());
            }
            server.down(true);
            said.add(translate());
            said.add(provider().probe());
            said.add(provider());
        } finally {
            root.setLevel(before);
            root.detachAppender(log);
        }

        assertThat(said).noneMatch(one -> one.toString().contains(TranslatorStandIn.KEY));
        assertThat(server.requests())
                .noneMatch(request -> request.uri().toString().contains(TranslatorStandIn.KEY));
        assertThat(log.list).isNotEmpty().noneMatch(HttpProviderContract::holdsKey);
    }

    private static boolean holdsKey(ILoggingEvent event) {
        String stack = event.getThrowableProxy() == null
                ? ""
                : event.getThrowableProxy().getMessage();
        return (event.getFormattedMessage() + stack).contains(TranslatorStandIn.KEY);
    }
}
