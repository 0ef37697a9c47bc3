// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.testkit.HttpStandIn;
import io.telesift.testkit.HttpStandIn.Reply;
import io.telesift.testkit.HttpStandIn.Request;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoginCommandTest {
    private final Deque<String> states = new ArrayDeque<>();

    /** Each answer is the next state; the last one stays. */
    private HttpStandIn server(String... bodies) {
        states.addAll(List.of(bodies));
        return new HttpStandIn(request -> {
            assertThat(request.uri().getPath()).isEqualTo("/api/v1/login");
            return Reply.json(200, states.size() > 1 ? states.remove() : states.element());
        });
    }

    private static Run login(HttpStandIn server, String stdin, String... options) {
        String[] args = new String[options.length + 1];
        args[0] = "login";
        System.arraycopy(options, 0, args, 1, options.length);
        return Run.piped(Map.of("TELESIFT_URL", server.url()), stdin, args);
    }

    @Test
    void login_phoneWrongCodeCodePassword_ends0() {
        try (HttpStandIn server = server(
                "{\"stage\":\"starting\"}",
                "{\"stage\":\"phone\"}",
                "{\"stage\":\"code\",\"hint\":\"sent by telegram message\"}",
                "{\"stage\":\"code\",\"error\":\"the code is wrong; try again\"}",
                "{\"stage\":\"password\",\"hint\":\"pet \\u001b[2J\"}",
                "{\"stage\":\"ready\"}")) {
            Run run = login(server, "+1 555\n111\n222\nsecret words\n");

            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("Code (sent by telegram message): ", "the code is wrong; try again", "pet \\u001b[2J")
                    .contains("the account is logged in")
                    .doesNotContain("secret");
            assertThat(server.requests())
                    .filteredOn(request -> request.method().equals("POST"))
                    .extracting(Request::body)
                    .satisfiesExactly(
                            phone -> assertThat(phone).contains("\"kind\":\"phone\"", "\"value\":\"+1 555\""),
                            wrong -> assertThat(wrong).contains("\"value\":\"111\""),
                            code -> assertThat(code).contains("\"kind\":\"code\"", "\"value\":\"222\""),
                            password -> assertThat(password).contains("\"kind\":\"password\"", "secret words"));
        }
    }

    @Test
    void qr_isDrawnOnceForEachLink() {
        try (HttpStandIn server = server(
                "{\"stage\":\"phone\"}",
                "{\"stage\":\"qr\",\"link\":\"tg://login?token=abc\"}",
                "{\"stage\":\"qr\",\"link\":\"tg://login?token=abc\"}",
                "{\"stage\":\"ready\"}")) {
            Run run = login(server, "", "--qr");

            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).containsOnlyOnce("scan this").contains("\u2588\u2580");
        }
    }

    @Test
    void floodWait_endsAtOnceWithTheTime() {
        try (HttpStandIn server = server("{\"stage\":\"phone\",\"notBefore\":\"2026-11-23T00:00:00.000Z\"}")) {
            Run run = login(server, "+1 555\n");

            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
            assertThat(run.err()).contains("no attempt before 2026-11-23T00:00:00.000Z");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void noAccountSetUp_saysWhatIsMissing() {
        try (HttpStandIn server = server("{\"stage\":\"off\",\"error\":\"no account: set COLLECTOR_TDLIB_LIBRARY\"}")) {
            Run run = login(server, "");

            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
            assertThat(run.err()).contains("no account: set COLLECTOR_TDLIB_LIBRARY");
        }
    }

    @Test
    void endOfInput_breaksOff() {
        try (HttpStandIn server = server("{\"stage\":\"phone\"}")) {
            Run run = login(server, "");

            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
            assertThat(run.err()).contains("broken off");
        }
    }
}
