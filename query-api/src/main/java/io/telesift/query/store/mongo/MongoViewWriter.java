// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
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
    private final Languages languages;
    private final Husks husks;

    /** Does nothing yet. */
    public MongoViewWriter(MongoConnection mongo) {
        this.mongo = mongo;
        this.languages = new Languages(mongo);
        this.husks = new Husks(mongo, languages);
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
            newest.put(List.of(write.collection(), write.id(), write.path()), write);
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
            languages.add(writes);
            bulk(collection, writes.stream().map(Writes::model).toList());
            husks.remove(collection, writes);
        });
    }

    /** Two writers that insert the same document at once collide: the second try finds it there. */
    private void bulk(String collection, List<WriteModel<Document>> models) {
        try {
            mongo.collection(collection).bulkWrite(models, UNORDERED);
        } catch (MongoBulkWriteException e) {
            if (!e.getWriteErrors().stream().allMatch(error -> error.getCode() == COLLISION)) {
                throw e;
            }
            mongo.collection(collection).bulkWrite(models, UNORDERED);
        }
    }
}
