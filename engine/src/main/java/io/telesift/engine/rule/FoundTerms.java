// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.rule;

import io.telesift.common.model.RuleMatch.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms found in one text, each with its first places. */
final class FoundTerms {
    private final Map<Integer, List<Place>> byTerm = new HashMap<>();

    boolean has(int term) {
        return byTerm.containsKey(term);
    }

    List<Place> places(int term) {
        return byTerm.getOrDefault(term, List.of());
    }

    boolean wants(int term) {
        return places(term).size() < CompiledRule.MOST_PLACES;
    }

    void add(int term, Place place) {
        byTerm.computeIfAbsent(term, key -> new ArrayList<>()).add(place);
    }
}
