// SPDX-License-Identifier: Apache-2.0
package io.telesift.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.runtime.server.EmbeddedServer;
import io.telesift.testkit.TestKafka;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HostApplicationIT {
    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    @Test
    void start_brokerThere_becomesHealthyAndSaysSoOverHttp() throws Exception {
        Map<String, Object> settings = Map.of(
                "micronaut.server.port",
                "-1",
                "kafka.bootstrap-servers",
                kafka.settings().bootstrapServers());

        try (ApplicationContext context = HostApplication.start("test", settings)) {
            assertThat(context.getBean(ComponentHost.class).awaitStarted(30)).isTrue();

            EmbeddedServer server = context.getBean(EmbeddedServer.class);
            try (HttpClient client = HttpClient.create(server.getURL())) {
                String body = client.toBlocking().retrieve(HttpRequest.GET("/health"));
                assertThat(body).contains("\"status\":\"UP\"").contains("\"name\":\"topics\"");
            }
        }
    }

    @Test
    void start_wrongSetting_failsWithOneLineThatNamesTheVariable() {
        Map<String, Object> settings = Map.of("micronaut.server.port", "-1", "kafka.security-protocol", "PLAINTEXTT");

        assertThatThrownBy(() -> HostApplication.start("test", settings).close())
                .satisfies(failure -> assertThat(StartFault.line(failure))
                        .startsWith("KAFKA_SECURITY_PROTOCOL must be one of")
                        .doesNotContain("\n"));
    }
}
