// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.EntityType;
import io.telesift.common.model.Finding;
import io.telesift.common.model.TextEntity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The extractor: one scan, judgement of what it found; then the links hidden behind words. */
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
                ? List.copyOf(maker.findings(text, utf8, scan.entities(), candidates))
                : extract(text);
    }

    /** What is no UTF-8 was replaced, and a text that holds no sign of that need not be written to be compared. */
    private static boolean readsBack(String text, byte[] utf8) {
        return text.indexOf(REPLACEMENT) < 0 || Arrays.equals(utf8, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<Finding> extract(String text, List<TextEntity> entities) {
        List<Finding> visible = visible(text, entities);
        List<Finding> hidden = entities.isEmpty() ? List.of() : hidden(text, entities, visible);
        if (hidden.isEmpty()) {
            return List.copyOf(visible);
        }
        List<Finding> all = new ArrayList<>(visible);
        all.addAll(hidden);
        all.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(all);
    }

    private List<Finding> visible(String text, List<TextEntity> entities) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        Scan scan = scans.get();
        scan.entities().load(text, entities);
        try {
            List<Candidate> candidates = scan.run(utf8);
            return candidates.isEmpty() ? List.of() : maker.findings(text, utf8, scan.entities(), candidates);
        } finally {
            scan.entities().clear();
        }
    }

    private List<Finding> hidden(String text, List<TextEntity> entities, List<Finding> visible) {
        List<Finding> findings = new ArrayList<>();
        ByteCount bytes = new ByteCount(text);
        List<TextEntity> links = entities.stream()
                .filter(entity -> entity.type() == EntityType.TEXT_URL && EntitySpans.inside(text, entity))
                .sorted(Comparator.comparingInt(TextEntity::offset))
                .toList();
        for (TextEntity entity : links) {
            int startByte = bytes.upTo(entity.offset());
            behind(text, entity, startByte).stream()
                    .filter(finding -> !shown(finding, visible))
                    .forEach(findings::add);
        }
        return findings;
    }

    private List<Finding> behind(String text, TextEntity entity, int startByte) {
        String target = entity.url() == null ? "" : entity.url();
        List<Finding> found = visible(target, List.of());
        if (found.isEmpty()) {
            return found;
        }
        String shown = text.substring(entity.offset(), entity.end());
        int endByte = startByte + shown.getBytes(StandardCharsets.UTF_8).length;
        return found.stream()
                .map(finding -> Findings.moved(finding, "link", entity.offset(), entity.end(), startByte, endByte))
                .toList();
    }

    /** A link under its own address is one finding, not two. */
    private static boolean shown(Finding hidden, List<Finding> visible) {
        for (int at = firstFrom(visible, hidden.start()); at < visible.size(); at++) {
            Finding finding = visible.get(at);
            if (finding.end() > hidden.end()) {
                return false;
            }
            if (finding.key().equals(hidden.key())) {
                return true;
            }
        }
        return false;
    }

    /** Binary search: thousands of links over thousands of findings must not become their product. */
    private static int firstFrom(List<Finding> sorted, int start) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            low = sorted.get(middle).start() < start ? middle + 1 : low;
            high = sorted.get(middle).start() < start ? high : middle;
        }
        return low;
    }

    @Override
    public String version() {
        return version;
    }
}
