// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.login;

import static io.telesift.collector.tdlib.message.TdFixture.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.collector.tdlib.gateway.TdException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginStepsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "WaitTdlibParameters, STARTING",
        "WaitPhoneNumber, PHONE",
        "WaitCode, CODE",
        "WaitEmailCode, EMAIL_CODE",
        "WaitPassword, PASSWORD",
        "WaitOtherDeviceConfirmation, QR",
        "Ready, READY",
        "WaitRegistration, REFUSED",
        "WaitEmailAddress, REFUSED",
        "WaitPremiumPurchase, REFUSED",
        "LoggingOut, STARTING",
        "Closing, STARTING",
        "Closed, STARTING",
        "SomethingNewIn2027, STARTING"
    })
    void everyState_hasAStage(String state, LoginStage stage) {
        assertThat(LoginSteps.on(json("{'@type':'authorizationState" + state + "'}"))
                        .stage())
                .isEqualTo(stage);
    }

    @Test
    void hints_areForPeople() {
        LoginState code = LoginSteps.on(json("{'@type':'authorizationStateWaitCode','code_info':{'type':"
                + "{'@type':'authenticationCodeTypeTelegramMessage','length':5}}}"));
        assertThat(code.hint()).isEqualTo("sent by telegram message");
        LoginState link = LoginSteps.on(
                json("{'@type':'authorizationStateWaitOtherDeviceConfirmation','link':'tg://login?token=x'}"));
        assertThat(link.link()).isEqualTo("tg://login?token=x");
    }

    @Test
    void answers_becomeTheirCalls() throws Exception {
        assertThat(call(LoginStage.PHONE, LoginAnswer.Kind.PHONE, "+49 (151) 234-567")
                        .toString())
                .isEqualTo("{\"@type\":\"setAuthenticationPhoneNumber\",\"phone_number\":\"+49151234567\"}");
        assertThat(call(LoginStage.CODE, LoginAnswer.Kind.CODE, " 12345 ")
                        .path("code")
                        .asText())
                .isEqualTo("12345");
        assertThat(call(LoginStage.PASSWORD, LoginAnswer.Kind.PASSWORD, " keep blanks ")
                        .path("password")
                        .asText())
                .isEqualTo(" keep blanks ");
        assertThat(call(LoginStage.PHONE, LoginAnswer.Kind.QR, "").path("@type").asText())
                .isEqualTo("requestQrCodeAuthentication");
        assertThat(call(LoginStage.EMAIL_CODE, LoginAnswer.Kind.EMAIL_CODE, "1")
                        .path("code")
                        .path("code")
                        .asText())
                .isEqualTo("1");
    }

    private static ObjectNode call(LoginStage stage, LoginAnswer.Kind kind, String value) throws Exception {
        return LoginSteps.call(LoginState.at(stage), new LoginAnswer(kind, value), NOW);
    }

    @Test
    void answerThatWasNotAskedFor_isRefused() {
        assertThatThrownBy(() -> call(LoginStage.PHONE, LoginAnswer.Kind.CODE, "1"))
                .isInstanceOf(LoginRefusedException.class)
                .hasMessage("the login is at 'phone', it takes no code");
        assertThatThrownBy(() -> call(LoginStage.READY, LoginAnswer.Kind.PHONE, "1"))
                .isInstanceOf(LoginRefusedException.class);
    }

    @Test
    void wrongCode_staysAtTheCodeAndSaysSo() {
        LoginState after =
                LoginSteps.failed(LoginState.at(LoginStage.CODE), new TdException(400, "PHONE_CODE_INVALID"), NOW);

        assertThat(after.stage()).isEqualTo(LoginStage.CODE);
        assertThat(after.error()).isEqualTo("the code is wrong; try again");
        assertThat(after.notBefore()).isNull();
    }

    @Test
    void floodWait_isObeyed() {
        LoginState after = LoginSteps.failed(
                LoginState.at(LoginStage.PHONE), new TdException(429, "Too Many Requests: retry after 86400"), NOW);

        assertThat(after.notBefore()).isEqualTo(NOW.plusSeconds(86_400));
        assertThatThrownBy(() ->
                        LoginSteps.call(after, new LoginAnswer(LoginAnswer.Kind.PHONE, "+1"), NOW.plusSeconds(86_399)))
                .isInstanceOfSatisfying(
                        LoginRefusedException.class,
                        refused -> assertThat(refused.tooEarly()).isTrue());
    }

    @Test
    void answers_areCheckedAndNeverPrinted() {
        assertThat(new LoginAnswer(LoginAnswer.Kind.PASSWORD, "secret").toString())
                .doesNotContain("secret");
        assertThatThrownBy(() -> new LoginAnswer(LoginAnswer.Kind.CODE, " "))
                .hasMessage("value is missing or too long");
    }

    @ParameterizedTest
    @CsvSource({"94575", "17349"})
    void publicExampleId_isRefused(int id) {
        assertThatThrownBy(() -> new ApiCredentials(id, "0123456789abcdef0123456789abcdef"))
                .hasMessageContaining("public example");
    }

    @Test
    void badCredentials_nameTheirSettings() {
        assertThatThrownBy(() -> new ApiCredentials(0, "x")).hasMessageStartingWith("TELEGRAM_API_ID");
        assertThatThrownBy(() -> new ApiCredentials(1, "x")).hasMessageStartingWith("TELEGRAM_API_HASH");
    }

    @Test
    void proxies_areReadAndBadOnesToldWithoutTheirPassword() {
        assertThat(TdProxy.parse("COLLECTOR_PROXY", "socks5://u:p@127.0.0.1:9050"))
                .isEqualTo(new TdProxy(true, "127.0.0.1", 9050, "u", "p"));
        assertThat(TdProxy.parse("COLLECTOR_PROXY", "http://proxy.example:3128"))
                .isEqualTo(new TdProxy(false, "proxy.example", 3128, "", ""));
        for (String wrong : new String[] {"", "ftp://u:hidden@x:1", "socks5://u:hidden@x", "socks5://u:hid den@x:1"}) {
            assertThatThrownBy(() -> TdProxy.parse("COLLECTOR_PROXY", wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("COLLECTOR_PROXY must be socks5://host:port")
                    .hasMessageNotContaining("hid");
        }
    }
}
