// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.testkit.HttpStandIn;
import io.telesift.testkit.HttpStandIn.Reply;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WatchCommandTest {
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final AtomicInteger looks = new AtomicInteger();

    private static String message(int id, String text) {
        return """
                {"id":"-100:%d","chat":{"id":-100,"title":"Zarya","username":"zarya_demo"},\
                "date":"2026-11-22T10:%02d:00.000Z","text":"%s"}""".formatted(id, id, text);
    }

    /** New posts come with the second look; the third finds the server away. */
    private HttpStandIn server(String... channels) {
        return new HttpStandIn(request -> {
            if (request.method().equals("PUT")) {
                return Reply.json(200, request.body());
            }
            if (request.uri().getPath().endsWith("/channels")) {
                return Reply.json(200, "{\"items\":[" + String.join(",", channels) + "],\"next\":null}");
            }
            int look = looks.incrementAndGet();
            if (look == 2) {
                messages.add(0, message(8, "new\\nwords \\u001b[2J"));
            }
            if (look == 3) {
                return Reply.json(503, "{\"title\":\"restarting\"}");
            }
            if (look == 4) {
                messages.add(0, message(9, "later"));
            }
            return Reply.json(200, "{\"items\":[" + String.join(",", messages) + "],\"next\":null}");
        });
    }

    @Test
    void watch_addsTheChannelAndPrintsItsNewPosts_whateverTheServerDoes() {
        messages.add(message(7, "old"));
        try (HttpStandIn server = server()) {
            Run run = Run.onTerminal(server, "watch", "@Zarya_Demo", "--every", "1", "--limit", "2");

            assertThat(run.exitCode()).isZero();
            assertThat(run.out().lines())
                    .containsExactly(
                            "2026-11-22 10:08  @zarya_demo  new / words \\u001b[2J",
                            "2026-11-22 10:09  @zarya_demo  later");
            assertThat(run.err()).contains("watching @zarya_demo", "restarting; trying on");
            assertThat(server.requests())
                    .filteredOn(request -> request.method().equals("PUT"))
                    .singleElement()
                    .satisfies(request -> assertThat(request.body()).contains("\"id\":\"@zarya_demo\""));
        }
    }

    @Test
    void watch_ofWatchedChannels_changesNothing() {
        try (HttpStandIn server = server("{\"id\":\"@zarya_demo\",\"watched\":true,\"paused\":true,\"tags\":[]}")) {
            Run run = Run.piped(server, "watch", "zarya_demo", "--every", "1", "--limit", "1", "--ndjson");

            assertThat(run.out()).contains("\"id\":\"-100:8\"");
            assertThat(run.err()).contains("@zarya_demo is paused");
            assertThat(server.requests()).noneMatch(request -> request.method().equals("PUT"));
        }
    }

    @Test
    void watch_ofNothingThatIsAChannel_isAFaultOfUsage() {
        try (HttpStandIn server = server()) {
            assertThat(Run.piped(server, "watch", "not a channel").exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(Run.piped(server, "watch").exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(server.requests()).isEmpty();
        }
    }
}
