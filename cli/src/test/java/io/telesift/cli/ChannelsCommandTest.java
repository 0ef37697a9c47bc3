// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.Channel;
import io.telesift.common.serde.Json;
import io.telesift.testkit.HttpStandIn;
import io.telesift.testkit.HttpStandIn.Reply;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChannelsCommandTest {
    private static final String LIVE = """
            {"id":"@zarya_demo","title":"ЗАРЯ","watched":true,"paused":false,"tags":["ru"],"messages":7,\
            "newest":"2026-11-20T09:00:00.000Z","settings":{"id":"@zarya_demo","paused":false,"tags":["ru"],\
            "source":"web","backfill":"days:30","priority":1,"join":false},"collection":[{"id":"@zarya_demo",\
            "source":"web","state":"live","lastMessageAt":"2026-11-22T10:30:00.000Z",\
            "nextPollAt":"2026-11-22T10:31:00.000Z","gaps":[{"after":10,"upTo":15},{"after":20,"upTo":22}],\
            "silent":{"since":"2026-11-22T10:30:00.000Z","usualSeconds":39600}}]}""";
    private static final String BLOCKED = """
            {"id":"@bad_demo","watched":true,"paused":false,"tags":[],"messages":0,"collection":[{"id":"@bad_demo",\
            "source":"web","state":"blocked","nextPollAt":"2026-11-22T10:31:00.000Z",\
            "notBefore":"2026-11-22T11:00:00.000Z","error":"429\\u001b[2J from the preview","gaps":[]}]}""";
    private static final String UNTOLD =
            "{\"id\":\"@new_demo\",\"watched\":true,\"paused\":false,\"tags\":[],\"messages\":0}";
    private static final String IMPORTED =
            "{\"id\":\"-5\",\"title\":\"Group\",\"watched\":false,\"paused\":false,\"tags\":[],\"messages\":3}";

    private static HttpStandIn server(String... items) {
        return new HttpStandIn(request -> switch (request.method()) {
            case "GET" -> Reply.json(200, "{\"items\":[" + String.join(",", items) + "],\"next\":null,\"total\":1}");
            case "PUT" -> Reply.json(200, request.body());
            default -> Reply.empty(204);
        });
    }

    private static List<Channel> put(HttpStandIn server) {
        return server.requests().stream()
                .filter(request -> request.method().equals("PUT"))
                .map(request -> Json.read(request.body().getBytes(StandardCharsets.UTF_8), Channel.class))
                .toList();
    }

    @Test
    void table_tellsTheTruthOfEachChannel() {
        try (HttpStandIn server = server(LIVE, BLOCKED, IMPORTED)) {
            Run run = Run.piped(server, "channels");

            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).isEmpty();
            List<String> lines = run.out().lines().toList();
            assertThat(lines.get(0)).startsWith("CHANNEL").contains("STATE", "LAST", "GAP", "NEXT", "ERROR");
            assertThat(lines.get(1))
                    .contains("live (silent)", "web", "2026-11-22 10:30", "11-15 +1", "2026-11-22 10:31")
                    .endsWith("silent since 2026-11-22 10:30; its longest usual pause is 11 h");
            assertThat(lines.get(2)).contains("blocked", "2026-11-22 11:00").doesNotContain("10:31");
            assertThat(lines.get(3)).contains("not watched", "Group");
        }
    }

    @Test
    void table_onATerminal_escapesForeignWords() {
        try (HttpStandIn server = server(BLOCKED)) {
            assertThat(Run.onTerminal(server, "channels", "list").out()).doesNotContain("\u001b");
        }
    }

    @Test
    void collectorThatDoesNotAnswer_isSaid() {
        try (HttpStandIn server = server(UNTOLD)) {
            Run run = Run.piped(server, "channels");

            assertThat(run.out()).contains("unknown");
            assertThat(run.err()).contains("the collector does not answer");
        }
    }

    @Test
    void add_watchesWithTheUsualSettings_orThoseGiven() {
        try (HttpStandIn server = server(LIVE)) {
            Run run =
                    Run.piped(server, "channels", "add", "https://t.me/s/New_Demo", "@Zarya_Demo", "--backfill", "all");

            assertThat(run.exitCode()).isZero();
            List<Channel> rows = put(server);
            assertThat(rows).extracting(Channel::id).containsExactly("@new_demo", "@zarya_demo");
            assertThat(rows.get(0).backfill()).isEqualTo("all");
            assertThat(rows.get(1).priority()).isEqualTo(1);
            assertThat(rows.get(1).tags()).containsExactly("ru");
            assertThat(server.requests().get(1).uri().getRawPath()).isEqualTo("/api/v1/channels/%40new_demo");
        }
    }

    @Test
    void add_ofWhatIsNoChannel_orWrongSettings_isAFaultOfUsage() {
        try (HttpStandIn server = server()) {
            assertThat(Run.piped(server, "channels", "add", "t.me/+invite12345").exitCode())
                    .isEqualTo(ExitCode.USAGE);
            assertThat(Run.piped(server, "channels", "add", "@new_demo", "--backfill", "months")
                            .exitCode())
                    .isEqualTo(ExitCode.USAGE);
            assertThat(Run.piped(server, "channels", "pause", "@nobody_demo").exitCode())
                    .isEqualTo(ExitCode.NOTHING);
            assertThat(put(server)).isEmpty();
        }
    }

    @Test
    void pauseResumeTag_changeOneThing() {
        try (HttpStandIn server = server(LIVE)) {
            Run.piped(server, "channels", "pause", "zarya_demo");
            Run.piped(server, "channels", "resume", "zarya_demo");
            Run.piped(server, "channels", "tag", "zarya_demo", "actor:zarya");
            Run.piped(server, "channels", "tag", "zarya_demo", "ru", "--remove");

            assertThat(put(server)).extracting(Channel::paused).containsExactly(true, false, false, false);
            assertThat(put(server)).extracting(Channel::backfill).containsOnly("days:30");
            assertThat(put(server).get(2).tags()).containsExactly("actor:zarya", "ru");
            assertThat(put(server).get(3).tags()).isEmpty();
        }
    }

    @Test
    void chatId_thatLooksLikeAnOption_isAChannel() {
        String numbered = "{\"id\":\"-1002100000101\",\"watched\":true,\"paused\":false,\"tags\":[]}";
        try (HttpStandIn server = server(numbered)) {
            assertThat(Run.piped(server, "channels", "pause", "-1002100000101").exitCode())
                    .isZero();
            assertThat(put(server)).extracting(Channel::id).containsExactly("-1002100000101");
            assertThat(Run.piped(server, "channels", "pause", "--wrong").exitCode())
                    .isEqualTo(ExitCode.USAGE);
        }
    }

    @Test
    void remove_deletesTheRow() {
        try (HttpStandIn server = server(LIVE)) {
            assertThat(Run.piped(server, "channels", "remove", "zarya_demo").exitCode())
                    .isZero();
            assertThat(server.requests())
                    .extracting(HttpStandIn.Request::method)
                    .containsExactly("DELETE");
        }
    }

    @Test
    void import_watchesWhatIsNew_andTellsLinesThatNameNone(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("list.md"), """
                | Name | Link | Tags |
                |---|---|---|
                | Zarya | t.me/zarya_demo | x |
                | New | t.me/new_demo | ddos |
                | Closed | t.me/+AbCdEf12345 | |
                """);
        try (HttpStandIn server = server(LIVE)) {
            Run dry = Run.piped(server, "channels", "import", file.toString(), "--dry-run");
            assertThat(put(server)).isEmpty();
            Run run = Run.piped(server, "channels", "import", file.toString());

            assertThat(dry.out()).isEqualTo(run.out()).isEqualTo("@new_demo\n");
            assertThat(run.exitCode()).isEqualTo(ExitCode.PARTIAL);
            assertThat(run.err())
                    .contains("line 5 names no channel", "1 new, 1 watched already; lines that name no channel: 1");
            assertThat(put(server)).containsExactly(new Channel("@new_demo", "New", false, Set.of("ddos")));
            assertThat(Run.piped(
                                    server,
                                    "channels",
                                    "import",
                                    folder.resolve("none").toString())
                            .exitCode())
                    .isEqualTo(ExitCode.FAILURE);
        }
    }
}
