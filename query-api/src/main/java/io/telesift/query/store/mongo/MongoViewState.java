// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.telesift.query.store.ViewState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * The markers, in {@code view_state}: one document a partition, and {@code log}, which names the log that the views come
 * from; {@link Languages} keeps its own there.
 */
public final class MongoViewState implements ViewState {
    static final String COLLECTION = "view_state";
    private static final String LOG = "log";
    private static final String FORM = "form";
    private static final String TOPICS = "topics";

    /** Grows when the documents' form changes: the views are then built anew. */
    private static final int CURRENT_FORM = 1;

    private final MongoConnection mongo;

    /** Does nothing yet. */
    public MongoViewState(MongoConnection mongo) {
        this.mongo = mongo;
    }

    @Override
    public void prepare(Map<String, String> topicIds) {
        mongo.run(() -> {
            Document log = markers().find(Listing.id(LOG)).first();
            if (log != null && isAnother(log, topicIds)) {
                drop();
            }
            Indexes.createAll(mongo);
            markers().replaceOne(Listing.id(LOG), log(topicIds), new ReplaceOptions().upsert(true));
        });
    }

    /** A topic that came later is none: its partitions have no marker and are read from their beginning. */
    private static boolean isAnother(Document log, Map<String, String> topicIds) {
        Map<String, String> before = new HashMap<>();
        log.getList(TOPICS, Document.class)
                .forEach(topic -> before.put(topic.getString("name"), topic.getString("id")));
        before.keySet().retainAll(topicIds.keySet());
        return log.getInteger(FORM, 0) != CURRENT_FORM
                || before.entrySet().stream()
                        .anyMatch(topic -> !topic.getValue().equals(topicIds.get(topic.getKey())));
    }

    /** Topic names hold dots: names and ids stand side by side, not as field and value. */
    private static Document log(Map<String, String> topicIds) {
        List<Document> topics = topicIds.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(topic -> new Document("name", topic.getKey()).append("id", topic.getValue()))
                .toList();
        return new Document(Layout.ID, LOG).append(FORM, CURRENT_FORM).append(TOPICS, topics);
    }

    @Override
    public Set<String> held(Set<String> partitions) {
        return mongo.call(() -> {
            Set<String> held = new HashSet<>();
            markers()
                    .find(Filters.in(Layout.ID, new ArrayList<>(partitions)))
                    .forEach(marker -> held.add(marker.getString(Layout.ID)));
            return held;
        });
    }

    @Override
    public void hold(Set<String> partitions) {
        mongo.run(() -> partitions.forEach(partition -> markers()
                .replaceOne(
                        Listing.id(partition), new Document(Layout.ID, partition), new ReplaceOptions().upsert(true))));
    }

    @Override
    public void drop() {
        mongo.run(() -> {
            markers().drop();
            Stream.concat(Layout.ALL.stream().map(Layout::collection), Stream.of(MessageLayout.COLLECTION))
                    .forEach(collection -> mongo.collection(collection).drop());
            Indexes.createAll(mongo);
        });
    }

    private MongoCollection<Document> markers() {
        return mongo.collection(COLLECTION);
    }
}
