// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.telesift.collector.export.Exports;
import io.telesift.collector.export.GeneratedExport;
import io.telesift.common.model.Channel;
import io.telesift.common.serde.Json;
import io.telesift.common.topic.Topics;
import io.telesift.host.HostApplication;
import io.telesift.host.ManagementPort;
import io.telesift.testkit.TestKafka;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ImportControllerIT {
    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    private static final long MOST_BYTES = 60_000_000;

    @TempDir
    static Path folder;

    private static ApplicationContext context;
    private static int port;

    @BeforeAll
    static void start() {
        Map<String, Object> settings = new HashMap<>(io.telesift.collector.CollectorDefaults.all());
        settings.put("micronaut.server.port", -1);
        settings.put("kafka.bootstrap-servers", kafka.settings().bootstrapServers());
        settings.put("telesift.data-dir", folder.toString());
        settings.put("collector.max-upload-bytes", MOST_BYTES);
        settings.put("telegram.channels", "@zarya_demo,other_demo");
        context = HostApplication.start("collector", settings);
        port = context.getBean(EmbeddedServer.class).getPort();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/internal/collector/imports" + path));
    }

    private static HttpResponse<String> post(String query, String type, BodyPublisher body) throws Exception {
        HttpRequest request =
                request(query).header("Content-Type", type).POST(body).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode get(String path) throws Exception {
        return Json.MAPPER.readTree(HttpClient.newHttpClient()
                .send(request(path).build(), HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private static JsonNode finished(String id) {
        await().atMost(Duration.ofSeconds(30)).until(() -> get("/" + id).hasNonNull("finishedAt"));
        try {
            return get("/" + id);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static boolean spoolIsEmpty() throws IOException {
        Path spool = folder.resolve("collector/spool");
        if (!Files.exists(spool)) {
            return true;
        }
        try (Stream<Path> files = Files.list(spool)) {
            return files.findAny().isEmpty();
        }
    }

    private static HttpResponse<String> management(String path) throws Exception {
        int management = context.getBean(ManagementPort.class).number();
        URI uri = URI.create("http://127.0.0.1:" + management + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static long published() throws Exception {
        return StreamSupport.stream(get("").spliterator(), false)
                .mapToLong(status -> status.path("published").asLong()
                        + status.path("deletions").asLong())
                .sum();
    }

    @Test
    void metrics_ofARunningCollector_areOnTheManagementPortOnly() throws Exception {
        String id = Json.MAPPER
                .readTree(post("", "application/json", BodyPublishers.ofFile(Exports.demo("first")))
                        .body())
                .path("id")
                .asText();
        finished(id);

        assertThat(published()).isPositive();
        assertThat(management("/prometheus").body())
                .contains(
                        "telesift_collector_messages_published_total{source=\"export\"} " + (double) published() + "\n",
                        "telesift_collector_dead_letters_total{source=\"export\"} ",
                        "telesift_collector_messages_published_total{source=\"web\"} 0.0\n",
                        "telesift_collector_channels{source=\"unknown\",state=\"waiting\"} ",
                        "telesift_collector_gaps{source=\"web\"} ",
                        "telesift_collector_silent_channels{source=\"tdlib\"} ",
                        "telesift_component_up{component=\"collector.imports\"} 1.0\n")
                .doesNotContain("zarya");
        assertThat(management("/internal/collector/imports").statusCode()).isEqualTo(404);
        assertThat(management("/health/liveness").statusCode()).isEqualTo(200);
        HttpRequest onMain = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/prometheus"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(onMain, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void export_posted_isAcceptedAndImported() throws Exception {
        HttpResponse<String> answer = post(
                "?name=result.json&observedAt=2026-11-20T09:00:00Z",
                "application/json",
                BodyPublishers.ofFile(Exports.demo("second")));

        assertThat(answer.statusCode()).isEqualTo(202);
        JsonNode accepted = Json.MAPPER.readTree(answer.body());
        assertThat(accepted.path("name").asText()).isEqualTo("result.json");
        assertThat(accepted.path("sizeBytes").asLong()).isEqualTo(Files.size(Exports.demo("second")));
        JsonNode done = finished(accepted.path("id").asText());
        assertThat(done.path("state").asText()).isEqualTo("done");
        assertThat(done.path("published").asLong()).isEqualTo(343);
        assertThat(done.path("bytesRead")).isEqualTo(done.path("sizeBytes"));
        assertThat(get("")).anyMatch(row -> row.path("id").equals(accepted.path("id")));
    }

    @Test
    void export_ofManyMegabytes_isStreamed() throws Exception {
        HttpResponse<String> answer = post(
                "?name=big",
                "application/octet-stream",
                BodyPublishers.ofInputStream(() -> new GeneratedExport(30_000)));

        assertThat(answer.statusCode()).isEqualTo(202);
        JsonNode accepted = Json.MAPPER.readTree(answer.body());
        assertThat(accepted.path("sizeBytes").asLong()).isGreaterThan(20_000_000);
        assertThat(finished(accepted.path("id").asText()).path("messages").asLong())
                .isEqualTo(30_000);
    }

    @Test
    void body_emptyOrTooLarge_isRefusedInOneLine() throws Exception {
        HttpResponse<String> empty = post("", "application/json", BodyPublishers.noBody());
        HttpResponse<String> chunked =
                post("", "application/octet-stream", BodyPublishers.ofInputStream(() -> new GeneratedExport(90_000)));
        HttpResponse<String> wrong = post("?observedAt=yesterday", "application/json", BodyPublishers.ofString("{}"));

        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(Json.MAPPER.readTree(empty.body()).path("detail").asText()).startsWith("the request has no body");
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("2026-11-20T09:00:00Z");
        await().until(ImportControllerIT::spoolIsEmpty);
    }

    @Test
    void client_thatBreaksOff_leavesNothing() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /internal/collector/imports HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\n"
                                    + "Content-Length: 1000000\r\n\r\n{\"half\":")
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            await().until(() -> !spoolIsEmpty());
        }

        await().until(ImportControllerIT::spoolIsEmpty);
    }

    @Test
    void import_thatIsUnknown_isNotFound() throws Exception {
        assertThat(get("/none").path("status").asInt()).isEqualTo(404);
    }

    @Test
    void channels_ofTheSettings_areSeeded() {
        await().untilAsserted(() -> assertThat(kafka.readAll(Topics.CHANNEL))
                .extractingByKey("@zarya_demo")
                .extracting(Channel::paused)
                .isEqualTo(false));
    }
}
