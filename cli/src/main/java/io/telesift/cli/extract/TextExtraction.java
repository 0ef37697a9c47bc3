// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.extract;

import io.telesift.cli.extract.Passages.Passage;
import io.telesift.common.model.Finding;
import io.telesift.common.model.IndicatorKey;
import io.telesift.engine.ioc.IndicatorExtractor;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Set;

/** Plain text of any length to findings, in their order. Not thread-safe. */
public final class TextExtraction {
    private final IndicatorExtractor extractor;
    private final Set<IndicatorKey> seen = new HashSet<>();

    /** With the engine that finds. */
    public TextExtraction(IndicatorExtractor extractor) {
        this.extractor = extractor;
    }

    /** What is done with a finding; false ends the reading. */
    @FunctionalInterface
    public interface Sink {
        /** Takes one finding; offsets count from the beginning of the stream. */
        boolean take(Finding finding, long start, long end);
    }

    /** Every finding, until the text or the interest ends. */
    public void all(Reader text, Sink sink) throws IOException {
        Passages passages = new Passages(text);
        for (Passage passage = passages.next(); passage != null; passage = passages.next()) {
            for (Finding finding : extractor.extract(passage.text())) {
                if (!sink.take(finding, passage.start() + finding.start(), passage.start() + finding.end())) {
                    return;
                }
            }
        }
    }

    /** Every indicator once, where it first stands. */
    public void distinct(Reader text, Sink sink) throws IOException {
        all(text, (finding, start, end) -> !seen.add(finding.key()) || sink.take(finding, start, end));
    }
}
