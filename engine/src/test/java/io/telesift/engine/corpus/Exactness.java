// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.corpus;

import io.telesift.common.model.Finding;
import io.telesift.engine.corpus.CorpusMessage.Expected;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What else is right about a finding whose type and value are: only where the label says so. */
final class Exactness {
    /** The labelled flags; an engine may know more, which no label speaks about. */
    private static final Set<String> FLAGS = Set.of("private", "reserved", "documentation", "homoglyph");

    private final Map<Aspect, Tally> tallies = new EnumMap<>(Aspect.class);

    /** Scored apart from type and value. */
    enum Aspect {
        RAW,
        DEFANGED,
        FLAGS,
        ROLE
    }

    Exactness() {
        for (Aspect aspect : Aspect.values()) {
            tallies.put(aspect, new Tally());
        }
    }

    /** @param found every finding of the expected type and value; the one at the expected place counts */
    void add(Expected expected, List<Finding> found, String id, Misses misses) {
        Finding finding = found.stream()
                .filter(one -> one.raw().equals(expected.raw()))
                .findFirst()
                .orElse(found.get(0));
        for (Aspect aspect : Aspect.values()) {
            add(aspect, expected, finding, id, misses);
        }
    }

    Tally of(Aspect aspect) {
        return tallies.getOrDefault(aspect, new Tally());
    }

    private void add(Aspect aspect, Expected expected, Finding finding, String id, Misses misses) {
        String wanted = wanted(aspect, expected);
        if (wanted.isEmpty()) {
            return;
        }
        String got = got(aspect, finding);
        if (wanted.equals(got)) {
            of(aspect).right();
        } else {
            of(aspect).missed();
            misses.inexact(id, expected.key(), aspect, wanted, got);
        }
    }

    private static String wanted(Aspect aspect, Expected expected) {
        Object value = switch (aspect) {
            case RAW -> expected.raw();
            case DEFANGED -> expected.defanged();
            case FLAGS -> expected.flags() == null ? null : known(expected.flags());
            case ROLE -> expected.role();
        };
        return value == null ? "" : value.toString();
    }

    private static String got(Aspect aspect, Finding finding) {
        return switch (aspect) {
            case RAW -> finding.raw();
            case DEFANGED -> String.valueOf(finding.defanged());
            case FLAGS -> known(finding.flags());
            case ROLE -> finding.role().value();
        };
    }

    private static String known(Set<String> flags) {
        Set<String> known = new HashSet<>(flags);
        known.retainAll(FLAGS);
        return known.stream().sorted().toList().toString();
    }
}
