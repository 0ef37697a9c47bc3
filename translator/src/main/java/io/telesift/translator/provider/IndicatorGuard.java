// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import io.telesift.common.model.Finding;
import io.telesift.common.model.IndicatorKey;
import io.telesift.engine.ioc.IndicatorExtractor;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Refuses a translation that lost an indicator: translators turn {@code evil[.]com} into {@code mal[.]com}. */
public final class IndicatorGuard {
    private final IndicatorExtractor extractor;

    /** Finds indicators with this. */
    public IndicatorGuard(IndicatorExtractor extractor) {
        this.extractor = extractor;
    }

    /** What is wrong with the translation, in one line. */
    public Optional<String> fault(String original, String translation) {
        Set<IndicatorKey> before = indicators(original);
        Set<IndicatorKey> lost = new HashSet<>(before);
        lost.removeAll(indicators(translation));
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of("lost " + lost.size() + " of " + before.size() + " indicators");
    }

    private Set<IndicatorKey> indicators(String text) {
        return extractor.extract(text).stream().map(Finding::key).collect(Collectors.toSet());
    }
}
