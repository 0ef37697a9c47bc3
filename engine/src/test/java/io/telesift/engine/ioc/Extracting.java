// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Finding;
import java.util.List;

/** One extractor for all tests, and findings as short words. */
final class Extracting {
    static final IndicatorExtractor EXTRACTOR = IndicatorExtractors.standard();

    private Extracting() {}

    /** {@code type:value} of each finding, in order. */
    static List<String> keys(String text) {
        return EXTRACTOR.extract(text).stream()
                .map(finding -> finding.key().key())
                .toList();
    }

    static Finding only(String text) {
        List<Finding> findings = EXTRACTOR.extract(text);
        if (findings.size() != 1) {
            throw new AssertionError("expected one finding in <" + text + "> but got " + findings);
        }
        return findings.get(0);
    }
}
