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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingCommandsTest {
    private static final String STATS =
            "{\"messages\":338,\"sightings\":900,\"indicators\":410,\"byType\":{\"cve\":3,\"domain\":120},\"pending\":0}";

    @Test
    void stats_people_seeTotalsAndTypesLargestFirst() {
        try (HttpStandIn server = Replies.always(200, STATS)) {
            Run run = Run.piped(server, "stats");

            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .containsSubsequence("messages", "338", "indicators", "410", "domain", "120", "cve", "3");
        }
    }

    @Test
    void stats_json_isTheServersDocument() throws Exception {
        try (HttpStandIn server = Replies.always(200, STATS)) {
            assertThat(Json.MAPPER.readTree(Run.piped(server, "stats", "--json").out()))
                    .isEqualTo(Json.MAPPER.readTree(STATS));
        }
    }

    @Test
    void unique_values_areOneALineAndNothingElse() {
        try (HttpStandIn server =
                Replies.items(Replies.indicator("ipv4", "192.0.2.1"), Replies.indicator("ipv6", "2001:db8::1"))) {
            Run run = Run.piped(server, "unique", "--type", "ip");

            assertThat(run.out()).isEqualTo("192.0.2.1\n2001:db8::1\n");
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void unique_lineBreakInAValue_staysOneLine() {
        try (HttpStandIn server = Replies.items(Replies.indicator("filename", "a\\nb.exe"))) {
            assertThat(Run.piped(server, "unique").out()).isEqualTo("a\\u000ab.exe\n");
        }
    }

    @Test
    void search_noIndicator_exits3AndPointsToMessages() {
        try (HttpStandIn server = Replies.items()) {
            Run run = Run.piped(server, "search", "x&limit=1");

            assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING);
            assertThat(run.err()).contains("--messages");
            assertThat(server.requests().get(0).uri().getRawQuery()).contains("q=x%26limit%3D1");
        }
    }

    @Test
    void search_messages_asksTheFullText() {
        try (HttpStandIn server = Replies.items(
                "{\"id\":\"-1:2\",\"chat\":{\"id\":-1,\"title\":\"ЗАРЯ\"},\"text\":\"доброе\\nутро\",\"lang\":\"ru\"}")) {
            Run run = Run.piped(server, "search", "--messages", "утро");

            assertThat(run.out()).contains("доброе\\u000aутро", "not translated");
            assertThat(server.requests().get(0).uri().getPath()).isEqualTo("/api/v1/messages");
        }
    }

    @Test
    void search_messages_showTheTranslationOrWhyThereIsNone() {
        try (HttpStandIn server = Replies.items("{\"id\":\"-1:2\",\"text\":\"да\",\"translations\":{"
                + "\"en\":{\"status\":\"translated\",\"text\":\"yes\"},\"ru\":{\"status\":\"same_language\"},"
                + "\"ko\":{\"status\":\"untranslated\",\"reason\":\"quota: month is over\"}}}")) {
            assertThat(Run.piped(server, "search", "--messages", "да").out())
                    .contains("en: yes; ru: same language; ko: not translated, quota: month is over");
        }
    }

    @Test
    void translate_options_areAskedForAndCounted() {
        try (HttpStandIn server = Replies.always(202, "{\"messages\":12}")) {
            Run run = Run.piped(server, "translate", "--to", "ko", "--since", "2026-11-20", "--again");

            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).contains("12 messages ordered");
            assertThat(server.requests().get(0).method()).isEqualTo("POST");
            assertThat(server.requests().get(0).uri())
                    .hasToString("/api/v1/translations?to=ko&since=2026-11-20T00%3A00%3A00Z&again=true");
        }
    }

    @Test
    void translate_nothingOpen_exits3() {
        try (HttpStandIn server = Replies.always(202, "{\"messages\":0}")) {
            assertThat(Run.piped(server, "translate").exitCode()).isEqualTo(ExitCode.NOTHING);
        }
    }

    @Test
    void show_typeAndValue_isAskedForAsOneStepOfThePath() {
        try (HttpStandIn server = new HttpStandIn(ReadingCommandsTest::indicatorServer)) {
            Run run = Run.piped(server, "show", "url:http://a.example/x?y=../z", "--json");

            assertThat(run.exitCode()).isZero();
            assertThat(server.requests().get(0).uri().getRawPath())
                    .isEqualTo("/api/v1/indicators/url/http%3A%2F%2Fa.example%2Fx%3Fy%3D..%2Fz");
        }
    }

    @Test
    void show_sightings_areInTheDocumentAndTheTable() throws Exception {
        try (HttpStandIn server = new HttpStandIn(ReadingCommandsTest::indicatorServer)) {
            JsonNode document = Json.MAPPER.readTree(
                    Run.piped(server, "show", "domain:panel.example", "--json").out());
            Run table = Run.piped(server, "show", "domain:panel.example");

            assertThat(document.path("sightings").asLong()).isEqualTo(2);
            assertThat(document.path("recentSightings")).hasSize(1);
            assertThat(table.out()).contains("panel.example", "panel[.]example", "ЗАРЯ");
        }
    }

    @Test
    void show_unknown_exits3() {
        try (HttpStandIn server =
                new HttpStandIn(request -> request.uri().getPath().endsWith("/indicators")
                        ? Reply.json(200, "{\"items\":[],\"next\":null,\"total\":0}")
                        : Reply.json(404, "{\"title\":\"no\"}"))) {
            assertThat(Run.piped(server, "show", "absent.example").exitCode()).isEqualTo(ExitCode.NOTHING);
        }
    }

    private static Reply indicatorServer(HttpStandIn.Request request) {
        if (request.uri().getPath().endsWith("/sightings")) {
            return Reply.json(
                    200,
                    "{\"items\":[{\"chat\":{\"title\":\"ЗАРЯ\"},\"messageId\":7,\"raw\":\"panel[.]example\"}],\"next\":null}");
        }
        return Reply.json(200, Replies.indicator("domain", "panel.example"));
    }

    @Test
    void export_body_passesUnchanged(@TempDir Path folder) throws Exception {
        String csv = "type,value\r\ndomain,panel.example\r\n";
        Path file = folder.resolve("out.csv");
        try (HttpStandIn server = new HttpStandIn(request -> new Reply(200, Map.of("Content-Type", "text/csv"), csv))) {
            assertThat(Run.piped(server, "export", "--format", "csv").out()).isEqualTo(csv);
            assertThat(Run.piped(server, "export", "--format", "csv", "--profile", "cti", "-o", file.toString())
                            .exitCode())
                    .isZero();
            assertThat(Files.readString(file)).isEqualTo(csv);
            assertThat(server.requests().get(1).uri().getQuery()).contains("format=csv", "profile=cti");
        }
    }

    @Test
    void export_noFormat_isAUsageFault() {
        assertThat(Run.piped(Map.of(), "", "export").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void deadLetters_show_findsWhatListNames() {
        String letter = "{\"id\":\"cti.hit.v1-2-9-alerter\",\"topic\":\"cti.hit.v1\",\"cause\":\"no JSON\","
                + "\"at\":\"2026-11-20T09:30:00.000Z\",\"excerpt\":\"{\"}";
        try (HttpStandIn server = new HttpStandIn(request -> switch (request.uri()
                .getPath()) {
            case "/api/v1/dead-letters" -> Reply.json(200, "{\"items\":[" + letter + "],\"next\":null,\"total\":1}");
            case "/api/v1/dead-letters/cti.hit.v1-2-9-alerter" -> Reply.json(200, letter);
            default -> Reply.json(404, "{}");
        })) {
            assertThat(Run.piped(server, "dead-letters", "list").out()).contains("cti.hit.v1-2-9-alerter");
            assertThat(Run.piped(server, "dead-letters", "show", "cti.hit.v1-2-9-alerter")
                            .out())
                    .contains("no JSON");
            assertThat(Run.piped(server, "dead-letters", "show", "../stats").exitCode())
                    .isEqualTo(ExitCode.NOTHING);
            assertThat(Run.piped(server, "dead-letters").exitCode()).isEqualTo(ExitCode.USAGE);
        }
    }

    @Test
    void rebuild_running_isFollowedToItsEnd() {
        AtomicInteger looks = new AtomicInteger();
        try (HttpStandIn server = new HttpStandIn(request -> request.method().equals("POST")
                ? Reply.json(202, "{\"running\":true}")
                : Reply.json(
                        200,
                        "{\"rebuild\":{\"running\":" + (looks.getAndIncrement() < 2) + ",\"done\":3,\"total\":7}}"))) {
            Run run = Run.piped(server, "rebuild");

            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).isEqualTo("rebuilt from 7 records\n");
            assertThat(server.requests()).hasSize(4);
            assertThat(server.requests().get(0).uri().getPath()).isEqualTo("/api/v1/rebuild");
        }
    }

    @Test
    void doctor_aComponentIsDown_exits1AndNamesIt() {
        try (HttpStandIn server =
                new HttpStandIn(request -> request.uri().getPath().equals("/health")
                        ? Reply.json(
                                503,
                                "{\"status\":\"DOWN\",\"components\":[{\"name\":\"topics\",\"state\":\"UP\"},"
                                        + "{\"name\":\"translator\",\"state\":\"DOWN\",\"detail\":\"nobody answers\"}]}")
                        : Reply.json(200, STATS))) {
            Run run = Run.piped(server, "doctor");

            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
            assertThat(run.out()).containsPattern("ok +topics").containsPattern("fail +translator +nobody answers");
            assertThat(run.out()).contains("java").contains("disk").contains("clock");
        }
    }
}
