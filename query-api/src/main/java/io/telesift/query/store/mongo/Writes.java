// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import io.telesift.common.model.Message;
import io.telesift.common.model.Translation;
import io.telesift.common.topic.Topics;
import io.telesift.query.store.Change;
import io.telesift.query.store.TranslationRow;
import io.telesift.query.store.mongo.MessageLayout.TranslationKey;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A change in MongoDB's words.
 *
 * @param collection where it goes
 * @param id the document
 * @param path the part of the document; changes of different parts do not meet
 * @param language of a translation
 */
record Writes(
        String collection,
        String id,
        String path,
        Part part,
        @Nullable String language) {
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    /** @throws IllegalArgumentException if the key or the value cannot belong to the topic */
    static Writes of(Change change) {
        if (change.topic().equals(Topics.MESSAGE_STATE.name())) {
            return message(change);
        }
        return change.topic().equals(Topics.TRANSLATION.name()) ? translation(change) : row(change);
    }

    private static Writes row(Change change) {
        Layout<?> layout = Layout.of(change.topic());
        Object value = change.value();
        Part part = value == null ? Part.gone(change.offset()) : layout.part(change.offset(), value);
        return new Writes(layout.collection(), change.key(), Layout.ROW, part, null);
    }

    private static Writes message(Change change) {
        String id = MessageLayout.requireMessageKey(change.key());
        Part part = change.value() instanceof Message message
                ? MessageLayout.part(change.offset(), message)
                : Part.gone(change.offset());
        return new Writes(MessageLayout.COLLECTION, id, MessageLayout.MESSAGE, part, null);
    }

    private static Writes translation(Change change) {
        TranslationKey key = TranslationKey.parse(change.key());
        Part part = change.value() instanceof Translation translation
                ? MessageLayout.part(change.offset(), TranslationRow.of(translation))
                : Part.gone(change.offset());
        return new Writes(MessageLayout.COLLECTION, key.message(), key.path(), part, key.target());
    }

    /** Sets the part unless a newer one stands there; see {@link Part}. */
    WriteModel<Document> model() {
        Document newer = new Document("$max", new Document(path, part.document()));
        return new UpdateOneModel<>(new Document(Layout.ID, id), newer, UPSERT);
    }
}
