// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.common.serde.Json;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A killed process loses nothing and counts nothing twice: the real one, by SIGKILL, in the middle of an import. */
@Tag("full")
class KillIT {
    private static final int CHATS = 4;
    private static final int MESSAGES_PER_CHAT = 750;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    /** All that must be equal. */
    private record Knowledge(JsonNode totals, List<String> indicators, List<String> messages) {}

    @Test
    void kill9_inTheMiddleOfAnImport_endsWithTheSameAsAnUndisturbedRun() throws Exception {
        Path export = new GeneratedExport(CHATS, MESSAGES_PER_CHAT, 7).write(folder);

        Knowledge undisturbed;
        try (UpProcess up = UpProcess.start(folder.resolve("undisturbed"))) {
            importWhole(up, export);
            undisturbed = knowledge(up);
        }
        try (UpProcess up = UpProcess.start(folder.resolve("killed"))) {
            assertThat(run(up, "import", "--no-wait", export.toString()).exitCode())
                    .isZero();
            killWhen(up, CHATS * MESSAGES_PER_CHAT / 4);
        }
        try (UpProcess up = UpProcess.start(folder.resolve("killed"))) {
            killWhen(up, CHATS * MESSAGES_PER_CHAT / 2);
        }
        Knowledge killed;
        try (UpProcess up = UpProcess.start(folder.resolve("killed"))) {
            importWhole(up, export);
            killed = knowledge(up);
        }

        assertThat(killed.totals().path("messages").asInt()).isEqualTo(CHATS * MESSAGES_PER_CHAT);
        assertThat(killed.totals()).isEqualTo(undisturbed.totals());
        assertThat(killed.messages()).containsExactlyInAnyOrderElementsOf(undisturbed.messages());
        assertThat(killed.indicators()).containsExactlyInAnyOrderElementsOf(undisturbed.indicators());
    }

    /** Kills it as soon as so many messages are known, while the rest is still under way or waits. */
    private static void killWhen(UpProcess up, int messages) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> stats(up).path("messages").asInt() >= messages);
        up.kill();
    }

    private static void importWhole(UpProcess up, Path export) {
        Run imported = run(up, "import", export.toString());

        assertThat(imported.exitCode()).as(imported.err()).isZero();
        assertThat(imported.out()).contains("0 skipped, 0 dead letters");
    }

    private static Knowledge knowledge(UpProcess up) throws Exception {
        ObjectNode totals = (ObjectNode) stats(up);
        totals.remove(List.of("rebuild", "pending"));
        return new Knowledge(
                totals,
                run(up, "list", "--limit", "0", "--ndjson").out().lines().toList(),
                run(up, "search", "--messages", "--limit", "0", "--ndjson", "e")
                        .out()
                        .lines()
                        .map(KillIT::idAndText)
                        .toList());
    }

    private static String idAndText(String message) {
        JsonNode json = Json.read(message.getBytes(java.nio.charset.StandardCharsets.UTF_8), JsonNode.class);
        return json.path("id").asText() + " " + json.path("versions").size() + " "
                + json.path("text").asText();
    }

    private static JsonNode stats(UpProcess up) throws Exception {
        return Json.MAPPER.readTree(run(up, "stats", "--json").out());
    }

    private static Run run(UpProcess up, String... args) {
        return Run.piped(Map.of("TELESIFT_URL", up.url()), "", args);
    }
}
