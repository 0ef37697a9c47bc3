// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.serde.Json;
import io.telesift.testkit.HttpStandIn;
import io.telesift.testkit.HttpStandIn.Reply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {
    @Test
    void list_people_seeAlignedColumns() {
        try (HttpStandIn server = Replies.items(Replies.indicator("domain", "panel.example"))) {
            Run run = Run.piped(server, "list");

            assertThat(run.exitCode()).isZero();
            assertThat(run.out().lines()).hasSize(2);
            assertThat(run.out().lines().toList().get(0)).startsWith("TYPE    VALUE");
            assertThat(run.out())
                    .contains("domain  panel.example  infrastructure")
                    .contains("ЗАРЯ +1")
                    .contains("2026-11-20 09:30");
        }
    }

    @Test
    void list_terminal_cutsWideColumnsToItsWidth() {
        try (HttpStandIn server = Replies.items(Replies.indicator("url", "http://panel.example/" + "a".repeat(300)))) {
            Run run = Run.onTerminal(server, "list");

            assertThat(run.out().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
            assertThat(run.out()).contains("…");
        }
    }

    @Test
    void list_piped_cutsNothing() {
        String value = "http://panel.example/" + "a".repeat(300);
        try (HttpStandIn server = Replies.items(Replies.indicator("url", value))) {
            assertThat(Run.piped(server, "list").out()).contains(value);
        }
    }

    @Test
    void list_controlCharactersOnTerminal_areShownAsEscapes() {
        String hostile = "a\\u001b[2J\\u009b\\u202eb\\r";
        try (HttpStandIn server = Replies.items(Replies.indicator("domain", hostile))) {
            Run run = Run.onTerminal(server, "list");

            assertThat(run.out()).contains("\\u001b[2J").doesNotContain("\u001b", "\u009b", "\u202e", "\r");
        }
    }

    @Test
    void list_jsonOnTerminal_isEscapedAndStillJson() throws Exception {
        try (HttpStandIn server = Replies.items(Replies.indicator("domain", "a\\u202eb\\u009b"))) {
            Run run = Run.onTerminal(server, "list", "--json");

            assertThat(run.out()).doesNotContain("\u202e", "\u009b");
            assertThat(Json.MAPPER.readTree(run.out()).get(0).path("value").asText())
                    .isEqualTo("a\u202eb\u009b");
        }
    }

    @Test
    void list_json_isOneArray() throws Exception {
        try (HttpStandIn server =
                Replies.items(Replies.indicator("ipv4", "192.0.2.1"), Replies.indicator("ipv6", "2001:db8::1"))) {
            JsonNode array =
                    Json.MAPPER.readTree(Run.piped(server, "list", "--json").out());

            assertThat(array.isArray()).isTrue();
            assertThat(array).hasSize(2);
        }
    }

    @Test
    void list_ndjson_isOneObjectALine() {
        try (HttpStandIn server =
                Replies.items(Replies.indicator("ipv4", "192.0.2.1"), Replies.indicator("ipv6", "2001:db8::1"))) {
            assertThat(Run.piped(server, "list", "--ndjson").out().lines())
                    .hasSize(2)
                    .allMatch(line -> line.startsWith("{\"type\":"));
        }
    }

    @Test
    void list_manyPages_followsTheCursorUpToTheLimit() {
        try (HttpStandIn server = new HttpStandIn(request -> {
            String query = String.valueOf(request.uri().getQuery());
            int page = query.contains("cursor=") ? 1 : 0;
            String items = String.join(
                    ",",
                    IntStream.range(0, 500)
                            .mapToObj(i -> Replies.indicator("domain", "d" + page + "-" + i + ".example"))
                            .toList());
            return Reply.json(200, "{\"items\":[" + items + "],\"next\":\"n+/=\",\"total\":9999}");
        })) {
            Run run = Run.piped(server, "list", "--limit", "700", "--ndjson");

            assertThat(run.out().lines()).hasSize(700);
            assertThat(server.requests()).hasSize(2);
            assertThat(server.requests().get(1).uri().getRawQuery()).contains("cursor=n%2B%2F%3D", "limit=200");
        }
    }

    @Test
    void list_filters_reachTheServer() {
        try (HttpStandIn server = Replies.items(Replies.indicator("ipv4", "192.0.2.1"))) {
            Run.piped(server, "list", "--type", "IP", "--role", "victim", "--channel", "@a b", "--since", "2026-11-20");

            assertThat(server.requests().get(0).uri().getRawQuery())
                    .contains("type=ip", "role=victim", "channel=%40a%20b", "since=2026-11-20T00%3A00%3A00Z");
        }
    }

    @Test
    void list_nothingKnown_isNoFailureUnlessSomethingWasAskedFor() {
        try (HttpStandIn server = Replies.items()) {
            assertThat(Run.piped(server, "list").exitCode()).isEqualTo(ExitCode.OK);
            assertThat(Run.piped(server, "list", "--type", "cve").exitCode()).isEqualTo(ExitCode.NOTHING);
            assertThat(Run.piped(server, "list", "--json").out().strip()).isEqualTo("[]");
        }
    }

    @Test
    void list_wrongOptions_areUsageFaultsWithOneHint() {
        try (HttpStandIn server = Replies.items()) {
            for (String[] wrong : new String[][] {
                {"list", "--type", "ipp"},
                {"list", "--since", "gestern"},
                {"list", "--limit", "-1"},
                {"list", "--limit", "x"},
                {"list", "surplus"}
            }) {
                Run run = Run.piped(server, wrong);

                assertThat(run.exitCode()).as(String.join(" ", wrong)).isEqualTo(ExitCode.USAGE);
                assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
                assertThat(run.out()).isEmpty();
            }
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void list_outputFile_isWholeAndStdoutEmpty(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("list.ndjson");
        try (HttpStandIn server = Replies.items(Replies.indicator("ipv4", "192.0.2.1"))) {
            Run run = Run.piped(server, "list", "--ndjson", "-o", file.toString());

            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).isEmpty();
            assertThat(Files.readAllLines(file)).hasSize(1);
            assertThat(folder.toFile().list()).containsExactly("list.ndjson");
        }
    }

    @Test
    void list_serverFailsOnTheSecondPage_leavesTheOldFileAlone(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("list.ndjson");
        Files.writeString(file, "old");
        try (HttpStandIn server = new HttpStandIn(
                request -> String.valueOf(request.uri().getQuery()).contains("cursor")
                        ? Reply.json(500, "{\"title\":\"broken\"}")
                        : Reply.json(200, "{\"items\":[{\"value\":\"a\"}],\"next\":\"c\"}"))) {
            Run run = Run.piped(server, "list", "--ndjson", "--limit", "0", "-o", file.toString());

            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
            assertThat(run.err()).contains("500").contains("broken");
            assertThat(Files.readString(file)).isEqualTo("old");
            assertThat(folder.toFile().list()).containsExactly("list.ndjson");
        }
    }

    @Test
    void list_outputIsADevice_isRefused() {
        try (HttpStandIn server = Replies.items(Replies.indicator("ipv4", "192.0.2.1"))) {
            Run run = Run.piped(server, "list", "-o", "/dev/null");

            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
            assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
        }
    }

    @Test
    void anyCommand_environmentIsWrong_saysWhichVariable() {
        Run run = Run.piped(Map.of("TELESIFT_URL", "localhost:8080"), "", "stats");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("TELESIFT_URL").contains("http://127.0.0.1:8080");
    }
}
