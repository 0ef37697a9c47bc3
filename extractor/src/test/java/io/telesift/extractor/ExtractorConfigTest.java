// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtractorConfigTest {
    @Test
    void defaults_arePinned() {
        try (ApplicationContext context = ApplicationContext.run()) {
            assertThat(context.getBean(ExtractorConfig.class))
                    .isEqualTo(new ExtractorConfig(Duration.ofMillis(40), 1, "telesift-extractor"));
            assertThat(context.getBean(RulesConfig.class).file()).isNull();
        }
    }

    @Test
    void names_arePinned() {
        Map<String, Object> properties = Map.of(
                "extractor.commit-interval", "PT0.1S",
                "extractor.threads", 3,
                "extractor.application-id", "other",
                "telesift.rules", "/etc/telesift/rules.yaml");
        try (ApplicationContext context = ApplicationContext.run(properties)) {
            assertThat(context.getBean(ExtractorConfig.class))
                    .isEqualTo(new ExtractorConfig(Duration.ofMillis(100), 3, "other"));
            assertThat(context.getBean(RulesConfig.class).file()).isEqualTo(Path.of("/etc/telesift/rules.yaml"));
        }
    }
}
