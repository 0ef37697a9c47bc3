// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import java.util.List;
import org.bson.Document;

/**
 * The indexes, each with its reason. They matter on a real MongoDB; the embedded server takes them and uses only {@code
 * _id}, so nothing may be wrong without them, only slower.
 */
final class Indexes {
    private static final List<Index> ALL = List.of(
            // The list of messages, newest first.
            new Index(MessageLayout.COLLECTION, ordered(MessageLayout.MESSAGE_AT)),
            // The same, of one chat.
            new Index(
                    MessageLayout.COLLECTION,
                    new Document(MessageLayout.RECORD + ".chat_id", 1).append(MessageLayout.MESSAGE_AT, -1)),
            // The same, by the name people know.
            new Index(
                    MessageLayout.COLLECTION,
                    new Document(MessageLayout.RECORD + ".chat_username", 1).append(MessageLayout.MESSAGE_AT, -1)),
            // The list of indicators, and what a SIEM asks: what was seen since.
            new Index("indicators", ordered(Layout.AT)),
            // The same, of one type; and the counts by type.
            new Index("indicators", new Document(Layout.INDICATORS.path("type"), 1).append(Layout.AT, -1)),
            // Sightings for the exports, one row each.
            new Index("sightings", ordered(Layout.AT)),
            // Sightings of a message and of an indicator: one index for both, their keys cannot be mistaken for each
            // other.
            new Index("sightings", of()),
            // The list of hits.
            new Index("hits", ordered(Layout.AT)),
            // Hits of the messages of a page.
            new Index("hits", of()),
            // The list of claims.
            new Index("claims", ordered(Layout.AT)),
            // Claims of a message.
            new Index("claims", of()),
            // The list of alerts.
            new Index("alerts", ordered(Layout.AT)),
            // Alerts that tell of a hit.
            new Index("alerts", of()),
            // Charts read a span of time of one kind.
            new Index("activity", new Document(Layout.ACTIVITY.path("kind"), 1).append(Layout.AT, 1)),
            // The list of dead letters.
            new Index("dead_letters", ordered(Layout.AT)));

    private Indexes() {}

    private record Index(String collection, Document keys) {}

    /** Makes those that are missing. */
    static void createAll(MongoConnection mongo) {
        ALL.forEach(
                index -> mongo.run(() -> mongo.collection(index.collection()).createIndex(index.keys())));
    }

    private static Document ordered(String at) {
        return new Document(at, -1).append(Layout.ID, 1);
    }

    private static Document of() {
        return new Document(Layout.OF, 1).append(Layout.AT, -1);
    }
}
