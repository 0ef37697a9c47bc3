// SPDX-License-Identifier: Apache-2.0
package io.telesift.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telesift.embedded.Ports;
import io.telesift.host.ManagementPort;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WiringTest {
    private static final Map<String, String> OTHERS =
            Map.of("KAFKA_BOOTSTRAP_SERVERS", "k:9092", "MONGODB_URI_FILE", "/run/secrets/uri");

    private static StandaloneSettings settings(int port, int kafkaPort, int mongoPort) {
        return new StandaloneSettings(Path.of("data"), port, kafkaPort, mongoPort, Map.of("translator.target", "ko"));
    }

    @Test
    void of_nothingSet_embedsBrokerAndStoreOnLoopback() {
        Wiring wiring = Wiring.of(settings(0, 0, 0), Map.of());

        assertThat(wiring.fixed())
                .containsEntry("embedded.kafka", "true")
                .containsEntry("embedded.mongo", "true")
                .containsEntry("translator.target", "ko");
        assertThat(wiring.fixed().get("kafka.bootstrap-servers")).startsWith("127.0.0.1:");
        assertThat(wiring.fixed().get("mongodb.uri")).startsWith("mongodb://127.0.0.1:");
        assertThat(wiring.fixed().get("query.collector-url"))
                .isEqualTo("http://127.0.0.1:" + wiring.fixed().get("micronaut.server.port"));
        assertThat(wiring.defaults()).containsEntry("micronaut.server.host", "127.0.0.1");
    }

    @Test
    void of_othersNamed_usesThem() {
        Wiring wiring = Wiring.of(settings(0, 0, 0), OTHERS);

        assertThat(wiring.fixed())
                .doesNotContainKeys("embedded.kafka", "kafka.bootstrap-servers", "embedded.mongo", "mongodb.uri");
    }

    @Test
    void of_portTaken_namesTheOption() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> Wiring.of(settings(0, port, 0), Map.of()))
                    .isInstanceOf(StandaloneException.class)
                    .hasMessageContaining("port " + port)
                    .hasMessageContaining("--kafka-port");
            assertThatThrownBy(() -> Wiring.of(settings(port, 0, 0), Map.of())).hasMessageContaining("--port");
        }
    }

    @Test
    void managementPort_followsThePort_andAvoidsTheOthers() {
        int free = Ports.free();

        assertThat(Wiring.of(settings(0, 0, 0), Map.of()).defaults()).containsEntry("management.port", 0);
        assertThat(Wiring.of(settings(free, 0, 0), Map.of()).defaults())
                .containsEntry("management.port", ManagementPort.beside(free));
        assertThat(Wiring.of(settings(free, ManagementPort.beside(free), 0), OTHERS)
                        .defaults())
                .containsEntry("management.port", ManagementPort.beside(free) + 1);
    }

    @Test
    void settings_noPort_isRefused() {
        assertThatThrownBy(() -> settings(70_000, 0, 0))
                .isInstanceOf(StandaloneException.class)
                .hasMessageContaining("--port 70000");
    }
}
