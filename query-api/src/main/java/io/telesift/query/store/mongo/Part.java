// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.serde.Json;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * What one stage writes of a document, guarded against older records: {@code {offset, ...}} is set by {@code $max}, which
 * compares documents field by field in their order. The offset stands first, so the newer part wins in one atomic step,
 * by {@code _id} alone and without a collision. A filter on the offset would do the same on MongoDB, but the embedded
 * server uses the {@code _id} only where nothing stands beside it, and would walk the collection for each write.
 *
 * <p>{@code at} orders the list, {@code of} names what the row belongs to, {@code record} is what queries
 * ask of the record, {@code body} all of it. A tombstone is {@code {offset, gone: true}}.
 */
record Part(Document document) {
    static final String AT = "at";
    static final String OF = "of";
    static final String RECORD = "record";
    static final String BODY = "body";
    static final String GONE = "gone";
    static final String LISTED = "listed";
    private static final String OFFSET = "offset";

    static Part of(long offset, Object record, Facets facets) {
        // Made into a tree once: this is most of the work of a rebuild.
        JsonNode tree = Json.MAPPER.valueToTree(record);
        return new Part(
                new Document(OFFSET, offset).append(RECORD, facets.select(tree)).append(BODY, Body.pack(tree)));
    }

    static Part gone(long offset) {
        return new Part(new Document(OFFSET, offset).append(GONE, true));
    }

    Part at(Instant at) {
        return with(AT, Date.from(at));
    }

    Part of(List<String> owners) {
        return owners.isEmpty() ? this : with(OF, owners);
    }

    /** Shown in lists and counted. */
    Part listed() {
        return with(LISTED, true);
    }

    private Part with(String field, Object value) {
        return new Part(new Document(document).append(field, value));
    }

    boolean isGone() {
        return document.containsKey(GONE);
    }

    /** The record of a part, {@code null} if there is no part or it is gone. */
    static <V> @Nullable V read(@Nullable Document part, Class<V> type) {
        Binary body = part == null ? null : part.get(BODY, Binary.class);
        return body == null ? null : Body.unpack(body, type);
    }
}
