// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Finding;
import io.telesift.common.model.TextEntity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The extractor: one scan, judgement of what it found; then the {@link HiddenLinks}. */
final class ScanningExtractor implements IndicatorExtractor {
    private static final char REPLACEMENT = '\uFFFD';

    private final ThreadLocal<Scan> scans;
    private final FindingMaker maker;
    private final String version;

    ScanningExtractor(Suffixes suffixes, FindingMaker maker, String version) {
        this.scans = ThreadLocal.withInitial(() -> new Scan(suffixes));
        this.maker = maker;
        this.version = version;
    }

    @Override
    public List<Finding> extract(byte[] utf8) {
        Scan scan = scans.get();
        List<Candidate> candidates = scan.run(utf8);
        if (candidates.isEmpty()) {
            return List.of();
        }
        String text = new String(utf8, StandardCharsets.UTF_8);
        // Bytes that are no UTF-8 read otherwise as a text: then the text counts.
        return readsBack(text, utf8)
                ? List.copyOf(maker.findings(text, utf8, scan.entities(), candidates, maker.judge(text)))
                : extract(text);
    }

    /** What is no UTF-8 was replaced, and a text that holds no sign of that need not be written to be compared. */
    private static boolean readsBack(String text, byte[] utf8) {
        return text.indexOf(REPLACEMENT) < 0 || Arrays.equals(utf8, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<Finding> extract(String text, List<TextEntity> entities) {
        Judge judge = maker.judge(text);
        List<Finding> visible = found(text, entities, judge);
        List<Finding> hidden =
                entities.isEmpty() ? List.of() : HiddenLinks.behind(text, entities, visible, judge, this::found);
        if (hidden.isEmpty()) {
            return List.copyOf(visible);
        }
        List<Finding> all = new ArrayList<>(visible);
        all.addAll(hidden);
        all.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(all);
    }

    private List<Finding> found(String text, List<TextEntity> entities, Judge judge) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        Scan scan = scans.get();
        scan.entities().load(text, entities);
        try {
            List<Candidate> candidates = scan.run(utf8);
            return candidates.isEmpty() ? List.of() : maker.findings(text, utf8, scan.entities(), candidates, judge);
        } finally {
            scan.entities().clear();
        }
    }

    @Override
    public String version() {
        return version;
    }
}
