// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HostRuleTest {
    private final HostRule rule = new HostRule(List.of("Telesift.Example"));

    @Test
    void allowsHost_loopbackAndNamed_withAnyPort() {
        for (String host : List.of("localhost", "127.0.0.1:8080", "[::1]", "[::1]:8080", "telesift.example:443")) {
            assertThat(rule.allowsHost(host)).as(host).isTrue();
        }
    }

    @Test
    void allowsHost_lookalikes_no() {
        for (String host : List.of(
                "",
                "evil.example",
                "localhost.",
                "localhost@evil.example",
                "127.0.0.1.nip.example",
                "[::2]",
                "0.0.0.0")) {
            assertThat(rule.allowsHost(host)).as(host).isFalse();
        }
        assertThat(rule.allowsHost(null)).isFalse();
    }

    @Test
    void allowsOrigin_onlyThePageItselfOrNoPage() {
        assertThat(rule.allowsOrigin(null, "localhost:8080")).isTrue();
        assertThat(rule.allowsOrigin("http://localhost:8080", "localhost:8080")).isTrue();
        assertThat(rule.allowsOrigin("http://localhost:3000", "localhost:8080")).isFalse();
        assertThat(rule.allowsOrigin("null", "localhost:8080")).isFalse();
        assertThat(rule.allowsOrigin("http://evil.example", "evil.example")).isFalse();
    }
}
