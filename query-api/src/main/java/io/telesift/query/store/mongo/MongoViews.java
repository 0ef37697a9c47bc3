// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import io.telesift.common.model.Alert;
import io.telesift.common.model.Channel;
import io.telesift.common.model.Claim;
import io.telesift.common.model.Hit;
import io.telesift.common.model.Indicator;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Rule;
import io.telesift.common.model.Sighting;
import io.telesift.common.model.Verdict;
import io.telesift.query.store.DeadLetterRow;
import io.telesift.query.store.MessageStore;
import io.telesift.query.store.RowStore;
import io.telesift.query.store.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/**
 * The views in MongoDB, for reading.
 *
 * @param mongo where they lie
 */
public record MongoViews(MongoConnection mongo) implements Views {
    private static final String COUNT = "n";

    @Override
    public MessageStore messages() {
        return new MongoMessages(mongo);
    }

    @Override
    public RowStore<Indicator> indicators() {
        return rows(Layout.INDICATORS);
    }

    @Override
    public Map<IndicatorType, Long> indicatorsByType() {
        List<Document> groups = mongo.call(() -> mongo.collection(Layout.INDICATORS.collection())
                .aggregate(List.of(Aggregates.group("$" + Layout.INDICATORS.path("type"), Accumulators.sum(COUNT, 1))))
                .into(new ArrayList<>()));
        Map<IndicatorType, Long> counts = new TreeMap<>();
        groups.forEach(group -> counts.merge(
                IndicatorType.of(group.getString(Layout.ID)).orElse(IndicatorType.UNKNOWN),
                group.get(COUNT, Number.class).longValue(),
                Long::sum));
        return counts;
    }

    @Override
    public RowStore<Sighting> sightings() {
        return rows(Layout.SIGHTINGS);
    }

    @Override
    public RowStore<Hit> hits() {
        return rows(Layout.HITS);
    }

    @Override
    public RowStore<Claim> claims() {
        return rows(Layout.CLAIMS);
    }

    @Override
    public RowStore<Alert> alerts() {
        return rows(Layout.ALERTS);
    }

    @Override
    public RowStore<Verdict> verdicts() {
        return rows(Layout.VERDICTS);
    }

    @Override
    public RowStore<Rule> rules() {
        return rows(Layout.RULES);
    }

    @Override
    public RowStore<Channel> channels() {
        return rows(Layout.CHANNELS);
    }

    @Override
    public RowStore<DeadLetterRow> deadLetters() {
        return rows(Layout.DEAD_LETTERS);
    }

    private <V> RowStore<V> rows(Layout<V> layout) {
        return new MongoRows<>(mongo, layout);
    }
}
