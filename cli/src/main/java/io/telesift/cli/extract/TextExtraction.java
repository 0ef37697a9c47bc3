// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.extract;

import io.telesift.cli.extract.Passages.Passage;
import io.telesift.common.model.Finding;
import io.telesift.common.model.IndicatorKey;
import io.telesift.engine.ioc.IndicatorExtractor;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Plain text of any length to findings, in their order, on all processors. Not thread-safe. */
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

    /** A passage with what stands in it. */
    private record Read(Passage passage, List<Finding> findings) {}

    /** Every finding, until the text or the interest ends. */
    public void all(Reader text, Sink sink) throws IOException {
        Passages passages = new Passages(text);
        try (InOrder<List<Read>> work = InOrder.onAllProcessors()) {
            boolean wanted = true;
            for (List<Passage> batch = batch(passages); !batch.isEmpty() && wanted; batch = batch(passages)) {
                List<Passage> next = batch;
                work.submit(() -> next.stream().map(this::read).toList());
                wanted = !work.full() || hand(work.take(), sink);
            }
            while (wanted && work.any()) {
                wanted = hand(work.take(), sink);
            }
        }
    }

    private static List<Passage> batch(Passages passages) throws IOException {
        List<Passage> batch = new ArrayList<>();
        int length = 0;
        while (length < Passages.LONGEST) {
            Passage passage = passages.next();
            if (passage == null) {
                break;
            }
            batch.add(passage);
            length += passage.text().length();
        }
        return batch;
    }

    private Read read(Passage passage) {
        return new Read(passage, extractor.extract(passage.text()));
    }

    /** Whether more is wanted. */
    private static boolean hand(List<Read> batch, Sink sink) {
        for (Read read : batch) {
            long start = read.passage().start();
            for (Finding finding : read.findings()) {
                if (!sink.take(finding, start + finding.start(), start + finding.end())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Every indicator once, where it first stands. */
    public void distinct(Reader text, Sink sink) throws IOException {
        all(text, (finding, start, end) -> !seen.add(finding.key()) || sink.take(finding, start, end));
    }
}
