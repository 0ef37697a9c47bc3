// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Objects;
import org.bson.Document;

/**
 * Languages that translations were ever written in: they are field names, and must be known to be searched and counted.
 * Only grows; a drop of the views forgets them.
 */
record Languages(MongoConnection mongo) {
    private static final String ID = "languages";
    private static final String VALUES = "values";

    /** Before the translations themselves, so that none is overlooked. */
    void add(List<Writes> writes) {
        List<String> languages = writes.stream()
                .map(Writes::language)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!languages.isEmpty()) {
            collection()
                    .updateOne(
                            Listing.id(ID), Updates.addEachToSet(VALUES, languages), new UpdateOptions().upsert(true));
        }
    }

    List<String> all() {
        Document stored = collection().find(Listing.id(ID)).first();
        return stored == null ? List.of() : stored.getList(VALUES, String.class);
    }

    private MongoCollection<Document> collection() {
        return mongo.collection(MongoViewState.COLLECTION);
    }
}
