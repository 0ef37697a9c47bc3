// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.shape;

import io.telesift.common.model.Alert;
import io.telesift.common.model.AlertStatus;
import io.telesift.common.model.Hit;
import io.telesift.common.model.Indicator;
import io.telesift.common.model.IndicatorKey;
import io.telesift.common.model.Sighting;
import io.telesift.query.store.MessageRow;
import io.telesift.query.store.Page;
import io.telesift.query.store.Views;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins rows into shapes: a page of messages with their hits, hits with their alerts. One query a kind, not a row. */
public final class Shapes {
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_MESSAGES = 200;
    private static final int MOST_RELATED = 100;

    private final Views views;

    /** Asks nothing yet. */
    public Shapes(Views views) {
        this.views = views;
    }

    /** Messages with their hits. */
    public List<MessageShape> messages(List<Page.Row<MessageRow>> rows) {
        List<String> ids = rows.stream().map(Page.Row::id).toList();
        Map<String, List<HitShape>> hits =
                hits(views.hits().of(ids, MOST_ROWS)).stream().collect(Collectors.groupingBy(HitShape::messageId));
        return rows.stream()
                .map(row -> MessageShape.of(row.value(), hits.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** A message with all that belongs to it. */
    public Optional<MessageDetail> message(String id) {
        return views.messages().get(id).map(row -> detail(new Page.Row<>(id, row)));
    }

    private MessageDetail detail(Page.Row<MessageRow> row) {
        MessageShape message = messages(List.of(row)).get(0);
        List<String> owner = List.of(row.id());
        List<String> hits = message.hits().stream().map(HitShape::id).toList();
        return new MessageDetail(
                message,
                views.sightings().of(owner, MOST_ROWS).stream()
                        .map(each -> SightingShape.of(each.id(), each.value()))
                        .toList(),
                views.claims().of(owner, MOST_ROWS).stream()
                        .map(each -> ClaimShape.of(each.id(), each.value()))
                        .toList(),
                views.alerts().of(hits, MOST_ROWS).stream().map(Page.Row::value).toList());
    }

    /** Hits with their alerts. */
    public List<HitShape> hits(List<Page.Row<Hit>> rows) {
        List<String> ids = rows.stream().map(Page.Row::id).toList();
        Map<String, String> alerts = alertOf(views.alerts().of(ids, MOST_ROWS));
        return rows.stream()
                .map(row -> HitShape.of(row.id(), row.value(), alerts.get(row.id())))
                .toList();
    }

    /** Of several alerts of a hit (several destinations) one that was sent, the newest first. */
    private static Map<String, String> alertOf(List<Page.Row<Alert>> alerts) {
        Map<String, String> byHit = new HashMap<>();
        alerts.stream()
                .map(Page.Row::value)
                .sorted(Comparator.comparing(alert -> alert.status() != AlertStatus.SENT))
                .forEach(alert -> alert.hits().forEach(hit -> byHit.putIfAbsent(hit, alert.id())));
        return byHit;
    }

    /** An indicator that was posted together with another one. */
    public record Related(io.telesift.common.model.IndicatorType type, String value, long messages) {}

    /** What else the newest messages with an indicator held, most frequent first; bounded on both sides. */
    public List<Related> related(IndicatorKey key) {
        Set<String> messages = views.sightings().of(List.of(key.key()), MOST_MESSAGES).stream()
                .map(row -> row.value().ref().key())
                .collect(Collectors.toSet());
        Map<IndicatorKey, Set<String>> together = new HashMap<>();
        views.sightings().of(messages, MOST_ROWS).forEach(row -> together(together, row.value()));
        together.remove(key);
        return together.entrySet().stream()
                .map(each -> new Related(
                        each.getKey().type(),
                        each.getKey().value(),
                        each.getValue().size()))
                .sorted(Comparator.comparingLong(Related::messages)
                        .reversed()
                        .thenComparing(Related::type)
                        .thenComparing(Related::value))
                .limit(MOST_RELATED)
                .toList();
    }

    private static void together(Map<IndicatorKey, Set<String>> together, Sighting sighting) {
        together.computeIfAbsent(sighting.indicator(), any -> new HashSet<>())
                .add(sighting.ref().key());
    }

    /** Indicators. */
    public static List<IndicatorShape> indicators(List<Page.Row<Indicator>> rows) {
        return rows.stream().map(row -> IndicatorShape.of(row.value())).toList();
    }
}
