// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.mongodb.client.MongoCursor;
import io.telesift.query.store.RowStream;
import java.util.NoSuchElementException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Rows behind a cursor. */
final class CursorRows<V> implements RowStream<V> {
    private final MongoConnection mongo;
    private final MongoCursor<Document> cursor;
    private final Listing.Reader<V> reader;
    private @Nullable V next;

    CursorRows(MongoConnection mongo, MongoCursor<Document> cursor, Listing.Reader<V> reader) {
        this.mongo = mongo;
        this.cursor = cursor;
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        while (next == null && mongo.call(cursor::hasNext)) {
            next = reader.row(mongo.call(cursor::next));
        }
        return next != null;
    }

    @Override
    public V next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        V row = next;
        next = null;
        return row;
    }

    @Override
    public void close() {
        cursor.close();
    }
}
