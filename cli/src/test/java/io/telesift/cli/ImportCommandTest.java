// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.testkit.HttpStandIn;
import io.telesift.testkit.HttpStandIn.Reply;
import io.telesift.testkit.HttpStandIn.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    Path folder;

    /** Queues, runs, ends; the pipeline is busy for a moment. A body that says "bad" fails, "half" ends in part, "odd" has dead letters. */
    private static HttpStandIn server() {
        AtomicInteger looks = new AtomicInteger();
        AtomicInteger pending = new AtomicInteger(2);
        return new HttpStandIn(request -> {
            if (request.uri().getPath().endsWith("/stats")) {
                return Reply.json(200, "{\"pending\":" + Math.max(0, pending.getAndDecrement()) + "}");
            }
            if (request.method().equals("POST")) {
                return Reply.json(202, state(request.body(), "queued"));
            }
            String id = request.uri().getPath().replaceAll(".*/", "");
            return Reply.json(200, looks.incrementAndGet() % 2 == 1 ? state(id, "running") : end(id));
        });
    }

    private static String end(String id) {
        return state(id, id.equals("bad") ? "failed" : id.equals("half") ? "partial" : "done");
    }

    private static String state(String id, String state) {
        return """
                {"id":"%s","state":"%s","sizeBytes":10,"bytesRead":5,"messages":12,"published":3,"unchanged":8,\
                "deletions":1,"skipped":1,"deadLetters":%d,"error":%s}""".formatted(id, state, id.equals("odd") ? 2 : 0, state.equals("done") ? "null" : "\"no export\"");
    }

    private Path export(String path, String content, Instant modified) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(modified));
        return file;
    }

    private static List<Request> uploads(HttpStandIn server) {
        return server.requests().stream()
                .filter(request -> request.method().equals("POST"))
                .toList();
    }

    @Test
    void import_folder_uploadsEveryExportOldestFirstAndWaits() throws Exception {
        export("b/new/result.json", "new", Instant.parse("2026-11-20T09:00:00Z"));
        export("a/old/result.json", "old", Instant.parse("2026-11-08T09:00:00Z"));
        export("a/other.json", "other", Instant.parse("2026-11-08T09:00:00Z"));
        try (HttpStandIn server = server()) {
            Run run = Run.piped(server, "import", folder.toString());

            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(uploads(server)).extracting(Request::body).containsExactly("old", "new");
            assertThat(uploads(server).get(0).uri().getQuery())
                    .isEqualTo("name=old/result.json&observedAt=2026-11-08T09:00:00Z");
            assertThat(run.out().lines())
                    .hasSize(2)
                    .allMatch(line -> line.endsWith(
                            "12 messages, 3 published, 8 unchanged, 1 deletions, 1 skipped, 0 dead letters"));
            assertThat(server.requests().stream()
                            .filter(request -> request.uri().getPath().endsWith("/stats")))
                    .hasSize(4);
        }
    }

    @Test
    void import_symbolicLinkInAFolder_isNotFollowed() throws Exception {
        Path outside = export("outside/result.json", "secret", Instant.EPOCH);
        Path inside = Files.createDirectories(folder.resolve("inside/deep"));
        Files.createSymbolicLink(inside.resolve("result.json"), outside);
        Files.createSymbolicLink(folder.resolve("inside/linked"), outside.getParent());
        try (HttpStandIn server = server()) {
            Run run = Run.piped(server, "import", folder.resolve("inside").toString());

            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
            assertThat(run.err()).contains("no result.json in it");
            assertThat(uploads(server)).isEmpty();
        }
    }

    @Test
    void import_missingFile_exits1WithOneLine() {
        try (HttpStandIn server = server()) {
            Run run = Run.piped(server, "import", folder.resolve("absent.json").toString());

            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).contains("absent.json: no such file or folder");
        }
    }

    @Test
    void import_someFail_exits6AndImportsTheRest() throws Exception {
        Path good = export("good.json", "good", Instant.EPOCH);
        Path bad = export("bad.json", "bad", Instant.EPOCH);
        try (HttpStandIn server = server()) {
            Run run = Run.piped(server, "import", "--no-wait", bad.toString(), good.toString());

            assertThat(run.exitCode()).isEqualTo(ExitCode.PARTIAL);
            assertThat(run.err()).contains("bad.json: no export");
            assertThat(run.out()).contains("good.json: 12 messages");
        }
    }

    @Test
    void import_withDeadLetters_exits6AndSaysHowMany() throws Exception {
        Path odd = export("odd.json", "odd", Instant.EPOCH);
        try (HttpStandIn server = server()) {
            Run run = Run.piped(server, "import", "--no-wait", odd.toString());

            assertThat(run.exitCode()).isEqualTo(ExitCode.PARTIAL);
            assertThat(run.out()).contains("2 dead letters");
        }
    }

    @Test
    void import_onlyInPart_exits6() throws Exception {
        Path half = export("half.json", "half", Instant.EPOCH);
        try (HttpStandIn server = server()) {
            Run run = Run.piped(server, "import", "--no-wait", half.toString());

            assertThat(run.exitCode()).isEqualTo(ExitCode.PARTIAL);
            assertThat(run.out()).contains("could not be read to the end: no export");
        }
    }

    @Test
    void import_serverRefusesTheFile_exits1() throws Exception {
        Path file = export("result.json", "x", Instant.EPOCH);
        try (HttpStandIn server = Replies.always(413, "{\"detail\":\"larger than 10 GB\"}")) {
            Run run = Run.piped(server, "import", file.toString());

            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
            assertThat(run.err()).contains("larger than 10 GB");
        }
    }

    @Test
    void import_noKey_exits4AtOnce() throws Exception {
        Path file = export("result.json", "x", Instant.EPOCH);
        try (HttpStandIn server = Replies.always(401, "{}")) {
            assertThat(Run.piped(server, "import", file.toString(), file.toString())
                            .exitCode())
                    .isEqualTo(ExitCode.AUTH);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void import_person_seesABarThatIsWipedAway() throws Exception {
        Path file = export("result.json", "x", Instant.EPOCH);
        try (HttpStandIn server = server()) {
            Run run = Run.onTerminal(server, "import", "--no-wait", file.toString());

            assertThat(run.err()).contains("[############------------]  50 %").endsWith("\r\u001b[K");
            assertThat(run.out()).doesNotContain("%");
        }
    }
}
