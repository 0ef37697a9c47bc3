// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.rule;

import io.telesift.common.model.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a matcher of rules. */
public final class RuleCompiler {
    private final List<Term> terms = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private RuleCompiler() {}

    /**
     * The matcher of these rules; those switched off match nothing. A term that folds to nothing (only stars or marks)
     * is never found; an empty group is no condition.
     */
    public static RuleMatcher compile(Collection<Rule> rules) {
        return new RuleCompiler().matcher(rules);
    }

    private RuleMatcher matcher(Collection<Rule> rules) {
        List<CompiledRule> compiled = rules.stream()
                .filter(Rule::enabled)
                .sorted(Comparator.comparing(Rule::id))
                .map(this::compiled)
                .toList();
        return compiled.isEmpty() ? RuleMatcher.NONE : new CompiledRules(compiled, TermFinder.of(terms), terms);
    }

    private CompiledRule compiled(Rule rule) {
        List<int[]> groups = rule.all().stream()
                .filter(group -> !group.isEmpty())
                .map(this::numbers)
                .toList();
        return new CompiledRule(rule, groups, numbers(rule.none()), Watchlist.of(rule.indicators()));
    }

    private int[] numbers(List<String> written) {
        return written.stream().mapToInt(this::number).toArray();
    }

    /** Equal terms of several rules are looked for once. */
    private int number(String written) {
        return numbers.computeIfAbsent(written, key -> {
            terms.add(Term.of(key));
            return terms.size() - 1;
        });
    }
}
