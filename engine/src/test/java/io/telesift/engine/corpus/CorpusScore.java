// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.corpus;

import io.telesift.common.model.Finding;
import io.telesift.common.model.IndicatorType;
import io.telesift.engine.corpus.CorpusMessage.Expected;
import io.telesift.engine.ioc.IndicatorExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How an extractor does on labelled messages. The unit is a distinct type and value in a message: found and expected is
 * right, found only is false, expected only is missed. Overall figures sum over all types (micro average).
 */
final class CorpusScore {
    private final Map<String, Tally> byType = new TreeMap<>();
    private final Map<String, Tally> byLanguage = new TreeMap<>();
    private final Exactness exactness = new Exactness();
    private final Misses misses = new Misses();
    private final List<String> sprungTraps = new ArrayList<>();
    private int messages;
    private int traps;

    private CorpusScore() {}

    static CorpusScore of(IndicatorExtractor extractor, List<CorpusMessage> messages) {
        CorpusScore score = new CorpusScore();
        messages.forEach(message -> score.add(message, extractor.extract(message.text(), message.entities())));
        return score;
    }

    private void add(CorpusMessage message, List<Finding> findings) {
        Map<String, List<Finding>> found = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.key().key(), TreeMap::new, Collectors.<Finding>toList()));
        message.expect().forEach(expected -> expected(message, expected, found));
        Set<String> wanted = message.keys();
        found.values().stream()
                .map(same -> same.get(0))
                .filter(finding -> !wanted.contains(finding.key().key()))
                .forEach(finding -> unexpected(message, finding));
        countTrap(message, findings);
        messages++;
    }

    private void expected(CorpusMessage message, Expected expected, Map<String, List<Finding>> found) {
        List<Finding> same = found.getOrDefault(expected.key(), List.of());
        if (same.isEmpty()) {
            both(message, expected.type(), Tally::missed);
            misses.missed(message, expected.key());
            return;
        }
        both(message, expected.type(), Tally::right);
        exactness.add(expected, same, message.id(), misses);
    }

    private void unexpected(CorpusMessage message, Finding finding) {
        both(message, finding.type().value(), Tally::wrong);
        misses.wrong(message, finding.key().key());
    }

    private void both(CorpusMessage message, String type, Consumer<Tally> count) {
        count.accept(byType.computeIfAbsent(type, key -> new Tally()));
        count.accept(byLanguage.computeIfAbsent(message.lang(), key -> new Tally()));
    }

    private void countTrap(CorpusMessage message, List<Finding> findings) {
        if (!message.trap()) {
            return;
        }
        traps++;
        Function<Finding, String> type = finding -> finding.type().value();
        if (findings.stream().map(type).anyMatch(CorpusMessage::network)) {
            sprungTraps.add(message.id());
        }
    }

    Tally overall() {
        Tally sum = new Tally();
        byType.values().forEach(sum::add);
        return sum;
    }

    Tally of(IndicatorType type) {
        return byType.getOrDefault(type.value(), new Tally());
    }

    Map<String, Tally> byType() {
        return byType;
    }

    Map<String, Tally> byLanguage() {
        return byLanguage;
    }

    Exactness exactness() {
        return exactness;
    }

    /** Every error, with text: for the half that may be looked at. */
    Misses misses() {
        return misses;
    }

    /** Ids of the traps that yielded a network indicator. */
    List<String> sprungTraps() {
        return sprungTraps;
    }

    int traps() {
        return traps;
    }

    int messages() {
        return messages;
    }
}
