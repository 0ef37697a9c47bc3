// SPDX-License-Identifier: Apache-2.0
package io.telesift.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.telesift.testkit.TestKafka;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ManagementIT {
    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    private static ApplicationContext start(String managementPort) {
        return HostApplication.start(
                "test",
                Map.of(
                        "micronaut.server.port",
                        "-1",
                        "management.port",
                        managementPort,
                        "kafka.bootstrap-servers",
                        kafka.settings().bootstrapServers()));
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void managementPort_runningService_tellsMetricsAndHealth() throws Exception {
        try (ApplicationContext context = start("0")) {
            assertThat(context.getBean(ComponentHost.class).awaitStarted(30)).isTrue();
            int port = context.getBean(ManagementPort.class).number();

            HttpResponse<String> metrics = get(port, "/prometheus");
            assertThat(metrics.statusCode()).isEqualTo(200);
            assertThat(metrics.headers().firstValue("content-type")).contains("text/plain;version=0.0.4;charset=utf-8");
            assertThat(metrics.body())
                    .contains("telesift_component_up{component=\"topics\"} 1.0", "jvm_memory_used_bytes");
            assertThat(get(port, "/health/readiness").body()).contains("\"status\":\"UP\"", "\"name\":\"topics\"");
            assertThat(get(port, "/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    @Test
    void mainPort_runningService_tellsHealthOnly() throws Exception {
        try (ApplicationContext context = start("0")) {
            assertThat(context.getBean(ComponentHost.class).awaitStarted(30)).isTrue();
            int port = context.getBean(EmbeddedServer.class).getPort();

            assertThat(get(port, "/prometheus").statusCode()).isEqualTo(404);
            assertThat(get(port, "/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void managementPort_taken_endsTheStartWithOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            Throwable failure = catchThrowable(() -> start(port).close());

            assertThat(StartFault.line(failure))
                    .isEqualTo("MANAGEMENT_PORT " + port
                            + " is taken; give another one, for example MANAGEMENT_PORT=9180");
        }
    }
}
