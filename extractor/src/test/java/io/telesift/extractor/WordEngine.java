// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor;

import io.telesift.common.model.Finding;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.Role;
import io.telesift.common.model.Rule;
import io.telesift.common.model.RuleMatch;
import io.telesift.common.model.Severity;
import io.telesift.common.model.Tlp;
import io.telesift.engine.rule.MessageView;
import io.telesift.engine.rule.RuleMatcher;
import io.telesift.extractor.extraction.Extraction;
import io.telesift.extractor.matching.RulesInForce;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A small engine in its own right, so that these tests are about topologies: every word that ends in {@code .example} is a
 * domain, and a rule matches where its first term stands in the text.
 */
public final class WordEngine {
    public static final Extraction EXTRACTION =
            new Extraction(WordEngine::findings, content -> content.text().isEmpty() ? "und" : "en", "words-1");

    private WordEngine() {}

    private static List<Finding> findings(MessageContent content) {
        List<Finding> findings = new ArrayList<>();
        int at = 0;
        for (String word : content.text().split(" ", -1)) {
            if (word.endsWith(".example")) {
                findings.add(domain(word, at));
            }
            at += word.length() + 1;
        }
        return findings;
    }

    private static Finding domain(String word, int start) {
        return new Finding(
                IndicatorType.DOMAIN,
                word,
                word,
                start,
                start + word.length(),
                start,
                start + word.length(),
                "text",
                false,
                Role.INFRASTRUCTURE,
                80,
                null,
                Set.of(),
                List.of());
    }

    public static RulesInForce rules(Rule... rules) {
        Map<String, Rule> byId = new TreeMap<>();
        for (Rule rule : rules) {
            byId.put(rule.id(), rule);
        }
        return new RulesInForce(compile(byId.values()), byId);
    }

    public static RuleMatcher compile(Collection<Rule> rules) {
        for (Rule rule : rules) {
            if (term(rule).isEmpty()) {
                throw new IllegalArgumentException("an empty term");
            }
        }
        List<Rule> known = List.copyOf(rules);
        return view -> match(known, view);
    }

    private static List<RuleMatch> match(List<Rule> rules, MessageView view) {
        List<RuleMatch> matches = new ArrayList<>();
        for (Rule rule : rules) {
            int at = view.text().indexOf(term(rule));
            if (at >= 0) {
                matches.add(new RuleMatch(
                        rule.id(), rule.name(), rule.severity(), rule.tlp(), List.of(place(rule, view, at))));
            }
        }
        return matches;
    }

    private static RuleMatch.Place place(Rule rule, MessageView view, int at) {
        return new RuleMatch.Place(
                "text", view.form(), view.lang(), at, at + term(rule).length(), term(rule));
    }

    private static String term(Rule rule) {
        return rule.all().get(0).get(0);
    }

    public static Rule rule(String id, String term, String... tags) {
        return new Rule(
                id,
                id,
                true,
                Severity.HIGH,
                Tlp.AMBER,
                List.of(List.of(term)),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                Set.of(tags));
    }
}
