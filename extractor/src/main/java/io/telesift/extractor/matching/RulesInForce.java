// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.matching;

import io.telesift.common.model.Rule;
import io.telesift.common.model.RuleMatch;
import io.telesift.engine.rule.RuleMatcher;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules that count now: compiled, and as they were written. Immutable, so that one message sees one set of rules.
 *
 * @param rules by id
 */
public record RulesInForce(RuleMatcher matcher, Map<String, Rule> rules) {
    /** No rules. */
    public static final RulesInForce NONE = new RulesInForce(RuleMatcher.NONE, Map.of());

    public RulesInForce {
        rules = Map.copyOf(rules);
    }

    /** The topic tags that these matches give a message. */
    Set<String> tags(List<RuleMatch> matches) {
        Set<String> tags = new TreeSet<>();
        for (RuleMatch match : matches) {
            Rule rule = rules.get(match.ruleId());
            if (rule != null) {
                tags.addAll(rule.tags());
            }
        }
        return tags;
    }
}
