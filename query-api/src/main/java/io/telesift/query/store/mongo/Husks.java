// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** What is left of documents whose parts are all withdrawn: erasure leaves nothing, not even the id. */
record Husks(MongoConnection mongo, Languages languages) {
    void remove(String collection, List<Writes> writes) {
        List<String> ids = writes.stream()
                .filter(write -> write.part().isGone())
                .map(Writes::id)
                .toList();
        if (!ids.isEmpty()) {
            Bson withdrawn = Filters.and(Filters.in(Layout.ID, ids), empty(collection));
            mongo.collection(collection).deleteMany(withdrawn);
        }
    }

    /** Asked again in the deletion itself: another record may have come for the same key. */
    private Bson empty(String collection) {
        Stream<String> parts = collection.equals(MessageLayout.COLLECTION)
                ? Stream.concat(
                        Stream.of(MessageLayout.MESSAGE),
                        languages.all().stream().map(MessageLayout::translation))
                : Stream.of(Layout.ROW);
        return Filters.and(parts.map(part -> Filters.exists(part + "." + Part.RECORD, false))
                .toList());
    }
}
