// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.telesift.query.store.Page;
import io.telesift.query.store.RowStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Lists over a collection, newest first, equal times by id.
 *
 * @param at path of the time
 * @param reader a document as a row; {@code null} for one that is about to be removed
 */
record Listing<V>(MongoConnection mongo, String collection, String at, Reader<V> reader) {
    private static final int EXPORT_BATCH = 500;

    /** Reads documents. */
    interface Reader<V> {
        @Nullable
        V row(Document document);
    }

    Page<V> page(Bson conditions, Page.Request page) {
        return mongo.call(() -> {
            List<Document> found = find(Conditions.after(conditions, at, page.after()))
                    .limit(page.limit() + 1)
                    .into(new ArrayList<>());
            boolean more = found.size() > page.limit();
            List<Document> shown = more ? found.subList(0, page.limit()) : found;
            long total = shown.size();
            if (more || page.after() != null) {
                total = count(conditions);
            }
            return new Page<>(rows(shown), more ? place(shown.get(shown.size() - 1)) : null, total);
        });
    }

    List<Page.Row<V>> first(Bson conditions, int most) {
        return mongo.call(() -> rows(find(conditions).limit(most).into(new ArrayList<>())));
    }

    long count(Bson conditions) {
        CountOptions bounded =
                new CountOptions().maxTime(MongoConnection.LONGEST_QUERY.toMillis(), TimeUnit.MILLISECONDS);
        return mongo.call(() -> conditions.toBsonDocument().isEmpty()
                ? documents().estimatedDocumentCount()
                : documents().countDocuments(conditions, bounded));
    }

    Optional<V> get(String id) {
        Document found = mongo.call(() -> documents().find(id(id)).first());
        return found == null ? Optional.empty() : Optional.ofNullable(reader.row(found));
    }

    /** A cursor: its place outlives the query's time limit, so there is none. */
    RowStream<V> scan(Bson conditions) {
        MongoCursor<Document> cursor = mongo.call(() -> documents()
                .find(conditions)
                .sort(order())
                .batchSize(EXPORT_BATCH)
                .cursor());
        return new CursorRows<>(mongo, cursor, reader);
    }

    MongoCollection<Document> documents() {
        return mongo.collection(collection);
    }

    private FindIterable<Document> find(Bson conditions) {
        return documents()
                .find(conditions)
                .sort(order())
                .maxTime(MongoConnection.LONGEST_QUERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Bson order() {
        return Sorts.orderBy(Sorts.descending(at), Sorts.ascending(Layout.ID));
    }

    private List<Page.Row<V>> rows(List<Document> documents) {
        List<Page.Row<V>> rows = new ArrayList<>(documents.size());
        for (Document document : documents) {
            V row = reader.row(document);
            if (row != null) {
                rows.add(new Page.Row<>(document.getString(Layout.ID), row));
            }
        }
        return rows;
    }

    private Page.Place place(Document document) {
        Date time = document.getEmbedded(List.of(at.split("\\.")), Date.class);
        return new Page.Place(time.toInstant(), document.getString(Layout.ID));
    }

    static Bson id(String id) {
        return Filters.eq(Layout.ID, id);
    }
}
