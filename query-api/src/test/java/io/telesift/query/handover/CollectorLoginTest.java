// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telesift.testkit.HttpStandIn;
import io.telesift.testkit.HttpStandIn.Reply;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CollectorLoginTest {
    @Test
    void answers_arePassedOnUnreadAndRefusalsComeBack() {
        try (HttpStandIn collector = new HttpStandIn(request -> request.method().equals("POST")
                ? Reply.json(409, "{\"detail\":\"no code asked for\"}")
                : Reply.json(200, "{\"stage\":\"phone\"}"))) {
            CollectorLogin login = new CollectorLogin(URI.create(collector.url()));

            assertThat(login.state()).isEqualTo(new Imports.Answer(200, "{\"stage\":\"phone\"}"));
            assertThat(login.answer("{\"kind\":\"code\"}".getBytes(StandardCharsets.UTF_8))
                            .status())
                    .isEqualTo(409);
            assertThat(collector.requests().get(1).uri().getPath()).isEqualTo("/internal/collector/login");
            assertThat(collector.requests().get(1).body()).isEqualTo("{\"kind\":\"code\"}");
        }
    }

    @Test
    void collectorAway_isToldInOneLine() {
        CollectorLogin login = new CollectorLogin(URI.create("http://127.0.0.1:1"));

        assertThatThrownBy(login::state)
                .isInstanceOf(NotTakenException.class)
                .hasMessage("the collector does not answer; see QUERY_COLLECTOR_URL");
    }
}
