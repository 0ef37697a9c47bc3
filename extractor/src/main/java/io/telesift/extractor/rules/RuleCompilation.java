// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.rules;

import io.telesift.common.model.Rule;
import io.telesift.engine.rule.RuleMatcher;
import io.telesift.extractor.matching.RulesInForce;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From rules as written to rules in force; one that cannot be compiled is left out and told of, the others count. */
final class RuleCompilation {
    private static final Logger log = LoggerFactory.getLogger(RuleCompilation.class);

    private final Function<Collection<Rule>, RuleMatcher> compiler;

    RuleCompilation(Function<Collection<Rule>, RuleMatcher> compiler) {
        this.compiler = compiler;
    }

    RulesInForce compile(Collection<Rule> written) {
        List<Rule> enabled = written.stream()
                .filter(Rule::enabled)
                .sorted(Comparator.comparing(Rule::id))
                .toList();
        try {
            return inForce(enabled);
        } catch (IllegalArgumentException e) {
            return inForce(compilable(enabled));
        }
    }

    private RulesInForce inForce(List<Rule> rules) {
        return new RulesInForce(
                compiler.apply(rules), rules.stream().collect(Collectors.toMap(Rule::id, rule -> rule)));
    }

    /** Each for itself: only then it shows which one is at fault. */
    private List<Rule> compilable(List<Rule> rules) {
        List<Rule> good = new ArrayList<>();
        for (Rule rule : rules) {
            try {
                good.addAll(inForce(List.of(rule)).rules().values());
            } catch (IllegalArgumentException e) {
                log.warn("rule {} is left out: {}", rule.id(), e.getMessage());
            }
        }
        return good;
    }
}
