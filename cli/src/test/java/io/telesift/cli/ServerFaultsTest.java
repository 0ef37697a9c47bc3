// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.testkit.HttpStandIn;
import io.telesift.testkit.HttpStandIn.Reply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerFaultsTest {
    /** A port that nobody can listen on without being root. */
    private static final Map<String, String> NOBODY = Map.of("TELESIFT_URL", "http://127.0.0.1:1");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stats",
                "list",
                "search x",
                "unique",
                "show x.example",
                "alerts",
                "channels",
                "rules list",
                "dead-letters list",
                "dead-letters show x",
                "export --format csv",
                "doctor"
            })
    void anyCommand_noServer_isToldAndExits5(String command) {
        Run run = Run.piped(NOBODY, "", command.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(run.out() + run.err()).contains("http://127.0.0.1:1").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"401,4", "403,4", "404,3", "400,2", "500,1", "503,1"})
    void anyCommand_serverRefuses_hasTheExitCodeOfTheReason(int status, int exitCode) {
        try (HttpStandIn server = Replies.always(status, "{\"title\":\"no\",\"detail\":\"because\\u001b[2J\"}")) {
            Run run = Run.piped(server, "stats");

            assertThat(run.exitCode()).isEqualTo(exitCode);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).contains("because").doesNotContain("\u001b");
        }
    }

    @Test
    void anyCommand_answerIsNoJson_isOneLine() {
        try (HttpStandIn server = new HttpStandIn(request -> new Reply(200, Map.of(), "<html>"))) {
            Run run = Run.piped(server, "stats");

            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
            assertThat(run.err().lines()).hasSize(1);
        }
    }

    @Test
    void anyCommand_connectionBreaks_exits5() {
        try (HttpStandIn server = new HttpStandIn(request -> {
            throw new IllegalStateException("break off");
        })) {
            assertThat(Run.piped(server, "stats").exitCode()).isEqualTo(ExitCode.UNREACHABLE);
        }
    }

    @Test
    void apiKey_isSentIfSet(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("key"), "k-file\n");
        try (HttpStandIn server = Replies.always(200, "{}")) {
            Run.piped(Map.of("TELESIFT_URL", server.url() + "/", "TELESIFT_API_KEY", "k1"), "", "stats");
            Run.piped(Map.of("TELESIFT_URL", server.url(), "TELESIFT_API_KEY_FILE", file.toString()), "", "stats");
            Run.piped(server, "stats");

            assertThat(server.requests().get(0).header("X-API-Key")).isEqualTo("k1");
            assertThat(server.requests().get(0).uri().getPath()).isEqualTo("/api/v1/stats");
            assertThat(server.requests().get(1).header("X-API-Key")).isEqualTo("k-file");
            assertThat(server.requests().get(2).header("X-API-Key")).isNull();
        }
    }

    @Test
    void unknownCommand_isAUsageFault() {
        Run run = Run.piped(NOBODY, "", "statz");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("statz").contains("--help");
    }

    @Test
    void helpAndVersion_goToStdout() {
        assertThat(Run.piped(NOBODY, "", "--help").out()).contains("extract", "import", "Exit codes");
        assertThat(Run.piped(NOBODY, "", "export", "--help").out()).contains("--format");
        assertThat(Run.piped(NOBODY, "", "--version").out())
                .startsWith("telesift 0.")
                .contains("Java");
        assertThat(Run.piped(NOBODY, "", "generate-completion").out()).contains("dead-letters", "--no-wait");
    }
}
