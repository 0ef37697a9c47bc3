// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.EntityType;
import io.telesift.common.model.Finding;
import io.telesift.common.model.Finding.Derived;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;
import io.telesift.common.model.TextEntity;
import io.telesift.engine.role.RoleQuestion;
import io.telesift.engine.role.RoleVerdict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links whose address stands behind words: what they lead to, judged where the words stand in the message. One that shows
 * another address than it leads to is what phishing looks like.
 */
final class HiddenLinks {
    private static final RoleVerdict DISGUISED =
            new RoleVerdict(Role.INFRASTRUCTURE, "the link shows another address than it leads to");

    private HiddenLinks() {}

    /** Finds in one text. */
    @FunctionalInterface
    interface Search {
        List<Finding> in(String text, List<TextEntity> entities, Judge judge);
    }

    /** Each at the place of its words; without those whose words are the address itself. */
    static List<Finding> behind(
            String text, List<TextEntity> entities, List<Finding> visible, Judge message, Search search) {
        List<Finding> findings = new ArrayList<>();
        ByteCount bytes = new ByteCount(text);
        for (TextEntity entity : links(text, entities)) {
            int startByte = bytes.upTo(entity.offset());
            List<Finding> shown = within(visible, entity);
            behind(text, entity, startByte, shown, message, search).stream()
                    .filter(finding ->
                            shown.stream().noneMatch(same -> same.key().equals(finding.key())))
                    .forEach(findings::add);
        }
        return findings;
    }

    private static List<TextEntity> links(String text, List<TextEntity> entities) {
        return entities.stream()
                .filter(entity -> entity.type() == EntityType.TEXT_URL && EntitySpans.inside(text, entity))
                .sorted(Comparator.comparingInt(TextEntity::offset))
                .toList();
    }

    private static List<Finding> behind(
            String text, TextEntity entity, int startByte, List<Finding> shown, Judge message, Search search) {
        String target = entity.url() == null ? "" : entity.url();
        List<Finding> found = search.in(target, List.of(), question -> judged(message, question, entity, shown));
        if (found.isEmpty()) {
            return found;
        }
        String words = text.substring(entity.offset(), entity.end());
        int endByte = startByte + words.getBytes(StandardCharsets.UTF_8).length;
        return found.stream()
                .map(finding -> Findings.moved(finding, "link", entity.offset(), entity.end(), startByte, endByte))
                .toList();
    }

    private static RoleVerdict judged(Judge message, RoleQuestion question, TextEntity entity, List<Finding> shown) {
        RoleVerdict said = message.of(question.at(entity.offset(), entity.end()));
        return said.role() == Role.UNKNOWN && disguised(question.host(), shown) ? DISGUISED : said;
    }

    /** Whether the words are a host that neither is this one nor belongs to the same registered name. */
    private static boolean disguised(@Nullable String host, List<Finding> shown) {
        return host != null && shown.stream().anyMatch(finding -> leadsElsewhere(finding, host));
    }

    private static boolean leadsElsewhere(Finding shown, String host) {
        if (shown.type() != IndicatorType.URL && shown.type() != IndicatorType.DOMAIN) {
            return false;
        }
        String own = registrable(shown);
        return !own.isEmpty() && !host.equals(own) && !host.endsWith("." + own);
    }

    private static String registrable(Finding finding) {
        String host = finding.type() == IndicatorType.DOMAIN ? finding.value() : derived(finding, "host", "");
        return derived(finding, "registrable", host);
    }

    private static String derived(Finding finding, String relation, String otherwise) {
        for (Derived derived : finding.derived()) {
            if (derived.relation().equals(relation)) {
                return derived.value();
            }
        }
        return otherwise;
    }

    /** The findings that begin and end within the words. */
    private static List<Finding> within(List<Finding> sorted, TextEntity entity) {
        int from = firstFrom(sorted, entity.offset());
        int to = from;
        while (to < sorted.size() && sorted.get(to).end() <= entity.end()) {
            to++;
        }
        return sorted.subList(from, to);
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
}
