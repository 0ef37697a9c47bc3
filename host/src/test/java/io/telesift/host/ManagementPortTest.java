// SPDX-License-Identifier: Apache-2.0
package io.telesift.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManagementPortTest {
    private static final String LOOPBACK = "127.0.0.1";

    @Test
    void of_zero_isAnyFreeOne() {
        assertThat(ManagementPort.of(" 0", LOOPBACK, "8080").number()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "banana", "70000", "-1", "9080.5"})
    void of_noPort_saysWhatWouldBeRight(String text) {
        assertThatThrownBy(() -> ManagementPort.of(text, LOOPBACK, "8080"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("MANAGEMENT_PORT must be a port, 0 to 65535, for example 9180; 0 is any free")
                .hasNoCause();
    }

    @Test
    void of_mainPort_isRefused() {
        assertThatThrownBy(() -> ManagementPort.of("8080", LOOPBACK, "8080"))
                .hasMessage(
                        "MANAGEMENT_PORT 8080 is the main port; give another one, for example MANAGEMENT_PORT=9180");
    }

    @Test
    void of_taken_namesTheVariableAndAnExample() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            assertThatThrownBy(() -> ManagementPort.of(port, LOOPBACK, "8080"))
                    .hasMessage(
                            "MANAGEMENT_PORT " + port + " is taken; give another one, for example MANAGEMENT_PORT=9180")
                    .hasNoCause();
        }
    }
}
