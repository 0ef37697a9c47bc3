// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.telesift.collector.CollectorDefaults;
import io.telesift.common.model.Channel;
import io.telesift.common.model.ChannelSource;
import io.telesift.common.serde.Json;
import io.telesift.common.topic.Topics;
import io.telesift.host.HostApplication;
import io.telesift.host.StartFault;
import io.telesift.testkit.TestKafka;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ChannelsControllerIT {
    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    @TempDir
    Path folder;

    private ApplicationContext start(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(CollectorDefaults.all());
        settings.put("micronaut.server.port", -1);
        settings.put("kafka.bootstrap-servers", kafka.settings().bootstrapServers());
        settings.put("telesift.data-dir", folder.toString());
        // Nothing listens there, and nobody outside is asked.
        settings.put("collector.web-base-url", "http://127.0.0.1:9");
        settings.putAll(more);
        return HostApplication.start("collector", settings);
    }

    private static JsonNode get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return Json.MAPPER.readTree(HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body());
    }

    private static List<String> channels(int port) throws IOException, InterruptedException {
        return StreamSupport.stream(get(port, "/internal/collector/channels").spliterator(), false)
                .map(status ->
                        status.path("id").asText() + " " + status.path("state").asText())
                .toList();
    }

    @Test
    void channels_ofTheList_comeAndGoWithoutARestart() throws Exception {
        try (ApplicationContext context = start(Map.of())) {
            int port = context.getBean(EmbeddedServer.class).getPort();
            kafka.send(Topics.CHANNEL, "@paused_demo", new Channel("@paused_demo", "P", true, Set.of()));
            kafka.send(
                    Topics.CHANNEL,
                    "-1002100000101",
                    new Channel(
                            "-1002100000101", null, false, Set.of(), ChannelSource.NONE, "none", 2, null, false, null));

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(channels(port))
                            .containsExactly("-1002100000101 waiting", "@paused_demo paused"));
            assertThat(get(port, "/health").toString()).contains("collector.channels", "2 watched");
            kafka.send(Topics.CHANNEL, "@paused_demo", null);
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(channels(port)).hasSize(1));
            assertThat(folder.resolve("collector/sender.key")).exists();
        }
    }

    @Test
    void wrongSetting_endsTheStartWithOneLine() {
        Throwable senders = catchThrowable(() -> start(Map.of("collector.senders", "names")));
        Throwable key = catchThrowable(() -> start(Map.of("collector.sender-key", "hunter2")));

        assertThat(StartFault.line(senders)).startsWith("COLLECTOR_SENDERS must be pseudonymous or clear");
        assertThat(StartFault.line(key))
                .startsWith("COLLECTOR_SENDER_KEY must have")
                .doesNotContain("hunter2");
    }
}
