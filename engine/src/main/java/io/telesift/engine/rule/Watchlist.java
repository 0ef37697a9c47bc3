// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.rule;

import io.telesift.common.model.Finding;
import io.telesift.common.model.Finding.Derived;
import io.telesift.common.model.IndicatorKey;
import io.telesift.common.model.RuleMatch.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Indicators that a rule waits for. A value is met by a finding or by what is derived from one ({@code domain:evil.example}
 * by any URL on that host); {@code type:*} by findings only.
 */
final class Watchlist {
    private final Set<String> wanted;

    private Watchlist(Set<String> wanted) {
        this.wanted = wanted;
    }

    static Watchlist of(List<String> indicators) {
        return new Watchlist(Set.copyOf(indicators));
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }

    List<Place> places(MessageView view) {
        List<Place> places = new ArrayList<>();
        for (Finding finding : wanted.isEmpty() ? List.<Finding>of() : view.findings()) {
            String met = places.size() < CompiledRule.MOST_PLACES ? met(finding) : null;
            if (met != null) {
                places.add(new Place("indicator", view.form(), view.lang(), finding.start(), finding.end(), met));
            }
        }
        return places;
    }

    private @Nullable String met(Finding finding) {
        String any = finding.type().value() + ":*";
        String exact = finding.key().key();
        if (wanted.contains(exact)) {
            return exact;
        }
        return wanted.contains(any) ? any : derived(finding);
    }

    private @Nullable String derived(Finding finding) {
        return finding.derived().stream()
                .filter(derived -> derived.type() != null)
                .map(Watchlist::key)
                .filter(wanted::contains)
                .findFirst()
                .orElse(null);
    }

    private static String key(Derived derived) {
        return derived.type() == null ? "" : new IndicatorKey(derived.type(), derived.value()).key();
    }
}
