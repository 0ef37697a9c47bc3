// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.Rule;
import io.telesift.extractor.WordEngine;
import io.telesift.extractor.matching.RulesInForce;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCompilationTest {
    private final RuleCompilation compilation = new RuleCompilation(WordEngine::compile);

    @Test
    void ruleThatCannotBeCompiled_isLeftOut_theOthersCount() {
        RulesInForce rules = compilation.compile(List.of(
                WordEngine.rule("one", "attack"), WordEngine.rule("broken", ""), WordEngine.rule("two", "bank")));

        assertThat(rules.rules()).containsOnlyKeys("one", "two");
    }

    @Test
    void disabledRule_doesNotCount() {
        Rule on = WordEngine.rule("one", "attack");
        Rule off = new Rule(
                "off",
                "off",
                false,
                on.severity(),
                on.tlp(),
                on.all(),
                on.none(),
                on.indicators(),
                on.languages(),
                on.chats(),
                on.destinations(),
                null,
                on.tags());

        assertThat(compilation.compile(List.of(off, on)).rules()).containsOnlyKeys("one");
    }
}
