// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telesift.common.model.Rule;
import io.telesift.common.model.Severity;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleFileTest {
    private static RuleFile read(String yaml) {
        return RuleFile.read(yaml.getBytes(StandardCharsets.UTF_8), "my.yaml");
    }

    private static List<String> faults(String yaml) {
        try {
            read(yaml);
        } catch (BadRuleFileException e) {
            return e.faults();
        }
        return List.of();
    }

    @Test
    void goodFile_givesItsRules() {
        RuleFile file = read("""
                rules:
                  - id: one
                    severity: critical
                    all: [[ddos, "атак*"], [kr]]
                    throttle: PT15M
                  - id: two
                    enabled: false
                    indicators: ["domain:evil.example", "cve:*"]
                """);

        Rule one = file.rules().get(0);
        assertThat(one.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(one.all()).containsExactly(List.of("ddos", "атак*"), List.of("kr"));
        assertThat(one.throttle()).isEqualTo(Duration.ofMinutes(15));
        assertThat(file.rules().get(1).enabled()).isFalse();
        assertThat(file.sha256())
                .hasSize(64)
                .isNotEqualTo(read("rules: [{id: a, all: [[b]]}]").sha256());
    }

    @Test
    void everyFault_isListedWithItsRule() {
        List<String> faults = faults("""
                rules:
                  - id: one
                    all: [[a]]
                  - id: one
                    all: [[b]]
                  - id: "not an id"
                    all: [[b]]
                  - id: empty
                  - id: typo
                    sevrity: high
                    all: [[b]]
                  - id: level
                    severity: urgent
                    tlp: purple
                    all: [[b]]
                  - id: terms
                    all: [["*"], []]
                  - id: watch
                    indicators: [evil.example]
                  - all: [[b]]
                  - just a text
                """);

        assertThat(faults).hasSize(11);
        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault).contains("'one'").contains("twice"));
        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault).contains("'not an id'").contains("letters"));
        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault).contains("'empty'").contains("no condition"));
        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault).contains("'typo'").contains("sevrity"));
        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault).contains("'level'").contains("urgent"));
        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault).contains("'watch'").contains("evil.example"));
        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault).startsWith("rule 9: ").contains("id"));
        assertThat(faults).anySatisfy(fault -> assertThat(fault).startsWith("rule 10: "));
    }

    @Test
    void noYaml_isOneFaultWithItsLine() {
        assertThat(faults("rules:\n  - id: [\n")).singleElement().asString().startsWith("line ");
        assertThat(faults("")).hasSize(1);
        assertThat(faults("rules: 3")).hasSize(1);
        assertThat(faults("\u0000")).hasSize(1);
    }

    @Test
    void exception_namesTheFile() {
        assertThatThrownBy(() -> read("rules: []"))
                .isInstanceOf(BadRuleFileException.class)
                .hasMessageStartingWith("my.yaml: ");
    }
}
