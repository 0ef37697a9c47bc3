// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.telesift.collector.CollectorDefaults;
import io.telesift.host.HostApplication;
import io.telesift.host.StartFault;
import io.telesift.testkit.TestKafka;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class LoginControllerIT {
    private static final Map<String, Object> ACCOUNT = Map.of(
            "collector.tdlib-library", "/none/libtdjson.so",
            "telegram.api-id", "4242",
            "telegram.api-hash", "0123456789abcdef0123456789abcdef");

    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    @TempDir
    Path folder;

    private ApplicationContext start(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(CollectorDefaults.all());
        settings.put("micronaut.server.port", -1);
        settings.put("kafka.bootstrap-servers", kafka.settings().bootstrapServers());
        settings.put("telesift.data-dir", folder.toString());
        settings.put("collector.web-base-url", "http://127.0.0.1:9");
        settings.putAll(more);
        return HostApplication.start("collector", settings);
    }

    private static HttpResponse<String> send(ApplicationContext context, String path, String body) throws Exception {
        int port = context.getBean(EmbeddedServer.class).getPort();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return HttpClient.newHttpClient()
                .send(
                        body.isEmpty()
                                ? request.build()
                                : request.POST(BodyPublishers.ofString(body)).build(),
                        BodyHandlers.ofString());
    }

    private static final String LOGIN = "/internal/collector/login";

    @Test
    void withoutAnAccount_itIsOffAndSaysWhatToSet() throws Exception {
        try (ApplicationContext context = start(Map.of("telegram.api-id", "", "collector.tdlib-library", ""))) {
            assertThat(send(context, LOGIN, "").body()).contains("\"off\"", "COLLECTOR_TDLIB_LIBRARY");
            assertThat(send(context, LOGIN, "{\"kind\":\"phone\",\"value\":\"+1\"}")
                            .statusCode())
                    .isEqualTo(409);
        }
    }

    @Test
    void missingLibrary_onlyThisSourceIsDown() throws Exception {
        try (ApplicationContext context = start(ACCOUNT)) {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(send(context, "/health", "").body())
                            .contains("COLLECTOR_TDLIB_LIBRARY names no readable file: /none/libtdjson.so"));
            assertThat(send(context, LOGIN, "").body()).contains("\"starting\"");
            assertThat(send(context, "/internal/collector/imports", "").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void badAnswer_isRefusedWithoutItsWords() throws Exception {
        try (ApplicationContext context = start(ACCOUNT)) {
            HttpResponse<String> answer = send(context, LOGIN, "{\"kind\":\"nonsense\",\"value\":\"hidden words\"}");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("kinds are phone").doesNotContain("hidden");
        }
    }

    @Test
    void publicExampleId_stopsTheStartInOneLine() {
        Map<String, Object> example = new HashMap<>(ACCOUNT);
        example.put("telegram.api-id", "94575");

        assertThat(StartFault.line(catchThrowable(() -> start(example).close())))
                .startsWith("TELEGRAM_API_ID 94575 is the public example");
    }
}
