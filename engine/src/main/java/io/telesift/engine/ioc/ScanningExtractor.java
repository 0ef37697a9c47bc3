// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.EntityType;
import io.telesift.common.model.Finding;
import io.telesift.common.model.TextEntity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The extractor: refanging view, one scan, judgement; then the links hidden behind words. */
final class ScanningExtractor implements IndicatorExtractor {
    private final Suffixes suffixes;
    private final Judge judge;
    private final String version;

    ScanningExtractor(Suffixes suffixes, Roles roles, String version) {
        this.suffixes = suffixes;
        this.judge = new Judge(suffixes, roles);
        this.version = version;
    }

    @Override
    public List<Finding> extract(String text, List<TextEntity> entities) {
        List<Finding> visible = visible(text, new EntitySpans(text, entities));
        List<Finding> hidden = hidden(text, entities, visible);
        if (hidden.isEmpty()) {
            return List.copyOf(visible);
        }
        visible.addAll(hidden);
        visible.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(visible);
    }

    private List<Finding> visible(String text, EntitySpans entities) {
        RefangedText refanged = RefangedText.of(text);
        List<Finding> findings = new ArrayList<>();
        for (Hit hit : new Scan(refanged, suffixes, entities).run()) {
            findings.add(judge.finding(text, refanged, entities, hit));
        }
        return findings;
    }

    private List<Finding> hidden(String text, List<TextEntity> entities, List<Finding> visible) {
        List<Finding> findings = new ArrayList<>();
        for (TextEntity entity : entities) {
            String target = entity.url();
            if (target != null && entity.type() == EntityType.TEXT_URL && EntitySpans.inside(text, entity)) {
                behind(target, entity).stream()
                        .filter(finding -> !shown(finding, visible))
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    private List<Finding> behind(String target, TextEntity entity) {
        return visible(target, new EntitySpans(target, List.of())).stream()
                .map(finding -> at(finding, entity))
                .toList();
    }

    private static Finding at(Finding found, TextEntity entity) {
        return Findings.moved(found, "link", entity.offset(), entity.end());
    }

    /** A link under its own address is one finding, not two. */
    private static boolean shown(Finding hidden, List<Finding> visible) {
        int at = firstFrom(visible, hidden.start());
        return at < visible.size()
                && visible.get(at).end() <= hidden.end()
                && visible.get(at).key().equals(hidden.key());
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
