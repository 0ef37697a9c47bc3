// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.rule;

import io.telesift.common.model.RuleMatch;
import io.telesift.common.model.RuleMatch.Place;
import io.telesift.engine.text.FoldedText;
import java.util.List;
import java.util.Objects;

/** Compiled rules over one term finder: the text is folded and read once, then each rule counts its terms. */
final class CompiledRules implements RuleMatcher {
    private final List<CompiledRule> rules;
    private final TermFinder finder;
    private final List<Term> terms;

    CompiledRules(List<CompiledRule> rules, TermFinder finder, List<Term> terms) {
        this.rules = rules;
        this.finder = finder;
        this.terms = List.copyOf(terms);
    }

    @Override
    public List<RuleMatch> match(MessageView view) {
        FoundTerms found = find(view);
        return rules.stream()
                .map(rule -> rule.match(view, found))
                .filter(Objects::nonNull)
                .toList();
    }

    private FoundTerms find(MessageView view) {
        FoldedText text = FoldedText.of(view.text());
        FoundTerms found = new FoundTerms();
        finder.find(text, (term, start, end) -> {
            if (found.wants(term)) {
                found.add(term, place(view, text, term, start, end));
            }
        });
        return found;
    }

    private Place place(MessageView view, FoldedText text, int term, int start, int end) {
        String written = terms.get(term).written();
        return new Place("text", view.form(), view.lang(), text.start(start), text.end(end), written);
    }
}
