// SPDX-License-Identifier: Apache-2.0
package io.telesift.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigDefaultsTest {
    @Test
    void defaults_areThese() {
        try (ApplicationContext context = ApplicationContext.run()) {
            QueryConfig query = context.getBean(QueryConfig.class);
            assertThat(query.collectorUrl()).isEqualTo(URI.create("http://127.0.0.1:8081"));
            assertThat(query.allowedHosts()).isEmpty();
            assertThat(query.importMaxBytes()).isEqualTo(4L * 1024 * 1024 * 1024);
            assertThat(context.getBean(MongoConfig.class).uri()).isEqualTo("mongodb://127.0.0.1:27017/telesift");
        }
    }

    @Test
    void properties_reachTheRecords() {
        Map<String, Object> settings = Map.of(
                "query.collector-url", "http://collector:8080",
                "query.allowed-hosts", "a.example,b.example",
                "query.import-max-bytes", "1000",
                "mongodb.uri", "mongodb://user:secret@mongo:27017/x");
        try (ApplicationContext context = ApplicationContext.run(settings)) {
            QueryConfig query = context.getBean(QueryConfig.class);
            assertThat(query.collectorUrl()).hasHost("collector");
            assertThat(query.allowedHosts()).containsExactly("a.example", "b.example");
            assertThat(query.importMaxBytes()).isEqualTo(1_000);
            assertThat(context.getBean(MongoConfig.class)).asString().doesNotContain("secret");
        }
    }

    @Test
    void wrongUri_isOneLineThatNamesTheVariableAndHidesTheValue() {
        assertThatThrownBy(() -> new io.telesift.query.store.mongo.MongoConnection("mongo:secret@nowhere"))
                .hasMessageContaining("MONGODB_URI")
                .hasMessageNotContaining("secret");
    }
}
