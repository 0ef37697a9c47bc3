// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.login;

import static io.telesift.collector.tdlib.message.TdFixture.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.collector.tdlib.gateway.TdException;
import io.telesift.collector.tdlib.gateway.TdGateway;
import io.telesift.collector.tdlib.gateway.TdUnavailableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountSessionTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final ApiCredentials API = new ApiCredentials(4242, "0123456789abcdef0123456789abcdef");

    @TempDir
    Path data;

    private final List<ObjectNode> sent = new ArrayList<>();
    private final Map<String, TdException> failures = new HashMap<>();
    private final TdGateway gateway = new TdGateway() {
        @Override
        public CompletableFuture<JsonNode> send(ObjectNode function) {
            sent.add(function);
            TdException failure = failures.remove(function.path("@type").asText());
            return failure == null
                    ? CompletableFuture.completedFuture(json("{'@type':'ok'}"))
                    : CompletableFuture.failedFuture(failure);
        }

        @Override
        public void onUpdate(Consumer<JsonNode> handler) {}

        @Override
        public void close() {}
    };
    private final List<AccountSession> sessions = new ArrayList<>();

    @AfterEach
    void close() {
        sessions.forEach(AccountSession::close);
    }

    private AccountSession session(String key, TdProxy proxy) {
        AccountSession session = new AccountSession(
                new SessionSettings(API, key.isEmpty() ? null : key, proxy),
                new SessionFolder(data.resolve("session")),
                Clock.fixed(NOW, ZoneOffset.UTC));
        sessions.add(session);
        return session;
    }

    private static final TdProxy PROXY = TdProxy.parse("COLLECTOR_PROXY", "socks5://127.0.0.1:9050");

    private static JsonNode told(String state) {
        return json("{'@type':'updateAuthorizationState','authorization_state':{'@type':'" + state + "'}}");
    }

    @Test
    void opening_dialsOnlyAfterTheProxyIsSet() throws Exception {
        session("", PROXY).open(gateway);

        assertThat(sent.stream()
                        .map(call -> call.path("@type").asText()
                                + call.path("type").path("@type").asText("")))
                .containsExactly(
                        "setNetworkTypenetworkTypeNone",
                        "setTdlibParameters",
                        "addProxy",
                        "setNetworkTypenetworkTypeOther");
        assertThat(sent.get(1).path("use_message_database").asBoolean()).isTrue();
        assertThat(sent.get(1).path("database_encryption_key").asText()).hasSizeGreaterThan(60);
    }

    @Test
    void proxyThatFails_nothingDials() throws Exception {
        failures.put("addProxy", new TdException(400, "bad proxy"));
        AccountSession session = session("", PROXY);
        session.open(gateway);

        assertThat(sent).hasSize(3);
        assertThat(session.state().stage()).isEqualTo(LoginStage.REFUSED);
    }

    @Test
    void folder_isItsOwnersOnlyAndItsKeyStays() throws Exception {
        AccountSession first = session("", PROXY);
        first.open(gateway);
        String key = sent.get(1).path("database_encryption_key").asText();
        first.close();
        sent.clear();
        session("", PROXY).open(gateway);

        Path folder = data.resolve("session");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))))
                .isEqualTo("rw-------");
        assertThat(sent.get(1).path("database_encryption_key").asText()).isEqualTo(key);
    }

    @Test
    void secondProcess_isRefusedInOneLine() throws Exception {
        session("", PROXY).open(gateway);

        assertThatThrownBy(() -> session("", PROXY).open(gateway))
                .isInstanceOf(TdUnavailableException.class)
                .hasMessageStartingWith("another process uses the Telegram session in ");
    }

    @Test
    void wrongKey_isToldWithItsSetting() throws Exception {
        failures.put("setTdlibParameters", new TdException(401, "Wrong database encryption key"));
        AccountSession session = session("another", PROXY);
        session.open(gateway);
        session.take(told("authorizationStateWaitTdlibParameters"));

        assertThat(session.state().stage()).isEqualTo(LoginStage.REFUSED);
        assertThat(session.state().error()).startsWith("COLLECTOR_TDLIB_KEY does not open the session");
    }

    @Test
    void login_phoneCodePasswordReady() throws Exception {
        AccountSession session = session("", PROXY);
        session.open(gateway);
        session.take(told("authorizationStateWaitPhoneNumber"));
        session.answer(new LoginAnswer(LoginAnswer.Kind.PHONE, "+1 555"));
        session.take(told("authorizationStateWaitCode"));
        failures.put("checkAuthenticationCode", new TdException(400, "PHONE_CODE_INVALID"));
        assertThat(session.answer(new LoginAnswer(LoginAnswer.Kind.CODE, "1")).error())
                .isEqualTo("the code is wrong; try again");
        session.answer(new LoginAnswer(LoginAnswer.Kind.CODE, "2"));
        session.take(told("authorizationStateWaitPassword"));
        session.answer(new LoginAnswer(LoginAnswer.Kind.PASSWORD, "p"));
        session.take(told("authorizationStateReady"));

        assertThat(session.isReady()).isTrue();
        assertThat(session.state()).isEqualTo(LoginState.at(LoginStage.READY));
    }

    @Test
    void floodWait_survivesARestart() throws Exception {
        AccountSession first = session("", PROXY);
        first.open(gateway);
        first.take(told("authorizationStateWaitPhoneNumber"));
        failures.put("setAuthenticationPhoneNumber", new TdException(429, "Too Many Requests: retry after 3600"));
        first.answer(new LoginAnswer(LoginAnswer.Kind.PHONE, "+1"));
        first.close();
        AccountSession second = session("", PROXY);
        second.open(gateway);
        second.take(told("authorizationStateWaitPhoneNumber"));
        sent.clear();

        assertThatThrownBy(() -> second.answer(new LoginAnswer(LoginAnswer.Kind.PHONE, "+1")))
                .isInstanceOf(LoginRefusedException.class)
                .hasMessage("Telegram wants no attempt before 2026-11-22T01:00:00Z");
        assertThat(sent).isEmpty();
    }

    @Test
    void loggedOutRemotely_isClosedAndAnotherClientBeginsAnew() throws Exception {
        AccountSession session = session("", PROXY);
        session.open(gateway);
        session.take(told("authorizationStateReady"));
        session.take(told("authorizationStateLoggingOut"));
        session.take(told("authorizationStateClosed"));
        assertThat(session.isClosed()).isTrue();
        assertThat(session.isReady()).isFalse();

        session.open(gateway);
        session.take(told("authorizationStateWaitPhoneNumber"));
        assertThat(session.isClosed()).isFalse();
        assertThat(session.state().stage()).isEqualTo(LoginStage.PHONE);
    }
}
