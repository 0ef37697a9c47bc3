// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.serde.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    private static Run extract(String stdin, String... options) {
        String[] args = new String[options.length + 1];
        args[0] = "extract";
        System.arraycopy(options, 0, args, 1, options.length);
        return Run.piped(Map.of(), stdin, args);
    }

    private static JsonNode json(String text) throws Exception {
        return Json.MAPPER.readTree(text);
    }

    @Test
    void extract_text_givesEachIndicatorOnceWithItsType() {
        Run run = extract("C2 198.51.100[.]7, again 198.51.100.7.\n\nFixed: cve-2026-12345");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("ipv4\t198.51.100.7\ncve\tCVE-2026-12345\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void extract_ndjson_answersInOrderWithTheIdsAsTheyCame() throws Exception {
        Run run = extract("""
                {"id":1,"text":"hxxp://panel[.]example/x и 192.0.2.1"}
                {"id":"b","text":"nothing"}
                {"text":"no id"}
                """, "--ndjson");

        List<String> lines = run.out().lines().toList();
        assertThat(run.exitCode()).isZero();
        assertThat(lines).hasSize(3);
        assertThat(json(lines.get(0)).path("id").isInt()).isTrue();
        assertThat(lines.get(1)).isEqualTo("{\"id\":\"b\",\"found\":[]}");
        JsonNode url = json(lines.get(0)).path("found").get(0);
        assertThat(url.path("type").asText()).isEqualTo("url");
        assertThat(url.path("value").asText()).isEqualTo("http://panel.example/x");
        assertThat(url.path("raw").asText()).isEqualTo("hxxp://panel[.]example/x");
        assertThat(url.path("start").asInt()).isZero();
        assertThat(url.path("end").asInt()).isEqualTo("hxxp://panel[.]example/x".length());
        assertThat(url.path("defanged").asBoolean()).isTrue();
        assertThat(url.path("derived").findValuesAsText("value")).contains("panel.example");
    }

    @Test
    void extract_invalidLines_areToldByNumberAndExit6() throws Exception {
        Run run = extract(
                "{\"id\":1,\"text\":\"192.0.2.1\"}\nnot json\n\n{\"id\":2}\n[]\n{\"id\":3,\"text\":7}\n{\"id\":4,\"text\":\"\"}",
                "--ndjson");

        assertThat(run.exitCode()).isEqualTo(ExitCode.PARTIAL);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err().lines().map(line -> line.replaceAll(":.*", "")))
                .containsExactly("line 2", "line 4", "line 5", "line 6");
    }

    @Test
    void extract_longInput_givesOffsetsInTheWholeStream() throws Exception {
        String filler = "слово 🙂 ".repeat(20_000);
        String text = filler + "198.51.100.7 " + filler + "\n\n" + "CVE-2026-12345";

        JsonNode found = json(extract(text, "--json").out());

        assertThat(found).hasSize(2);
        for (JsonNode finding : found) {
            assertThat(text.substring(
                            finding.path("start").asInt(), finding.path("end").asInt()))
                    .isEqualTo(finding.path("raw").asText());
        }
    }

    @Test
    void extract_manyLines_losesNone() {
        String input = IntStream.range(0, 5_000)
                .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"see 10." + i / 250 + "." + i % 250 + ".9\"}")
                .collect(Collectors.joining("\n"));

        assertThat(extract(input, "--ndjson").out().lines())
                .hasSize(5_000)
                .allMatch(line -> line.contains("\"type\":\"ipv4\""));
    }

    @Test
    void extract_file_isReadAndAMissingOneIsOneLine(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "192.0.2.1");

        assertThat(extract("", file.toString()).out()).isEqualTo("ipv4\t192.0.2.1\n");
        Run missing = extract("", folder.resolve("absent").toString());
        assertThat(missing.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(missing.err().lines()).hasSize(1);
    }

    @Test
    void extract_noInput_isNothingAndNoFailure() throws Exception {
        assertThat(extract("").out()).isEmpty();
        assertThat(extract("", "--ndjson").out()).isEmpty();
        assertThat(json(extract("", "--json").out())).isEmpty();
    }

    @Test
    void rulesTest_shippedPack_namesRuleAndPlace() throws Exception {
        Run run = Run.piped(Map.of(), "DDoS на сайт: South Korea, банк не отвечает", "rules", "test", "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(json(run.out()).findValuesAsText("ruleId")).contains("kr-ddos");
        assertThat(json(run.out()).findValuesAsText("text")).contains("DDoS", "South Korea");
    }

    @Test
    void rulesTest_ownFile_isUsedAndItsFaultsAreTold(@TempDir Path folder) throws Exception {
        Path good = Files.writeString(folder.resolve("good.yaml"), "rules:\n  - id: tea\n    all: [[tea*]]\n");
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "rules:\n  - id: 'a:b'\n    all: [[x]]\n");

        assertThat(Run.piped(Map.of(), "two teapots", "rules", "test", "--rules", good.toString())
                        .out())
                .containsPattern("tea +medium +text +tea\\* +4 +7 +tea");
        assertThat(Run.piped(Map.of(), "coffee", "rules", "test", "--rules", good.toString())
                        .exitCode())
                .isEqualTo(ExitCode.NOTHING);
        Run faulty = Run.piped(Map.of(), "x", "rules", "test", "--rules", bad.toString());
        assertThat(faulty.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(faulty.err()).contains("bad.yaml").contains("a:b");
    }
}
