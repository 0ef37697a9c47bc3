// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.WriteModel;
import io.telesift.query.store.Change;
import io.telesift.query.store.ViewWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Writes the views in unordered bulks. */
public final class MongoViewWriter implements ViewWriter {
    private static final int COLLISION = 11_000;
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoConnection mongo;

    /** Does nothing yet. */
    public MongoViewWriter(MongoConnection mongo) {
        this.mongo = mongo;
    }

    @Override
    public void write(List<Change> changes) {
        byCollection(newest(changes)).forEach(this::write);
    }

    @Override
    public void check(Change change) {
        Writes.of(change);
    }

    @Override
    public List<String> topics() {
        return Layout.topics();
    }

    /** Of each part the last change: an unordered bulk keeps no order, and the others would be stale anyway. */
    private static Collection<Writes> newest(List<Change> changes) {
        Map<List<String>, Writes> newest = new LinkedHashMap<>();
        for (Change change : changes) {
            Writes write = Writes.of(change);
            newest.put(List.of(write.collection(), write.id(), write.part()), write);
        }
        return newest.values();
    }

    private static Map<String, List<Writes>> byCollection(Collection<Writes> writes) {
        Map<String, List<Writes>> byCollection = new HashMap<>();
        writes.forEach(write -> byCollection
                .computeIfAbsent(write.collection(), any -> new ArrayList<>())
                .add(write));
        return byCollection;
    }

    private void write(String collection, List<Writes> writes) {
        mongo.run(() -> {
            List<Writes> collided =
                    bulk(collection, writes, writes.stream().map(Writes::model).toList());
            // A collision means "stale", or that another writer put the document there a moment ago (a message's part
            // beside its translation's): the second try, without insertion, tells the one from the other.
            bulk(collection, collided, collided.stream().map(Writes::again).toList());
            removeHusks(writes);
        });
    }

    /** Those that collided; any other error is thrown. */
    private List<Writes> bulk(String collection, List<Writes> writes, List<WriteModel<Document>> models) {
        if (models.isEmpty()) {
            return List.of();
        }
        try {
            mongo.collection(collection).bulkWrite(models, UNORDERED);
            return List.of();
        } catch (MongoBulkWriteException e) {
            if (!e.getWriteErrors().stream().allMatch(error -> error.getCode() == COLLISION)) {
                throw e;
            }
            return e.getWriteErrors().stream()
                    .map(BulkWriteError::getIndex)
                    .map(writes::get)
                    .toList();
        }
    }

    /** What is left of a message whose parts are all withdrawn: erasure leaves nothing, not even the id. */
    private void removeHusks(List<Writes> writes) {
        List<String> ids =
                writes.stream().filter(Writes::leavesHusk).map(Writes::id).toList();
        if (!ids.isEmpty()) {
            mongo.collection(MessageLayout.COLLECTION)
                    .deleteMany(Filters.and(
                            Filters.in(Layout.ID, ids),
                            Filters.exists(MessageLayout.MESSAGE, false),
                            Filters.or(
                                    Filters.exists(MessageLayout.TRANSLATIONS, false),
                                    Filters.eq(MessageLayout.TRANSLATIONS, new Document()))));
        }
    }
}
