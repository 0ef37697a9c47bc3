// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import io.telesift.common.model.Message;
import io.telesift.common.model.Translation;
import io.telesift.common.model.TranslationStatus;
import io.telesift.common.topic.Topics;
import io.telesift.query.store.Change;
import io.telesift.query.store.TranslationRow;
import io.telesift.query.store.mongo.MessageLayout.TranslationKey;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * A change in MongoDB's words, guarded by its offset: it matches only what is older. Where nothing stands it inserts,
 * and where something newer stands the insertion collides with the {@code _id} (11000), which then means "stale".
 *
 * @param collection where it goes
 * @param id the document
 * @param part which part of the document; changes of different parts do not meet
 * @param model inserting if need be; {@code again} for the second try after a collision, without insertion
 */
record Writes(String collection, String id, String part, WriteModel<Document> model, WriteModel<Document> again) {
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final ReplaceOptions REPLACE_OR_INSERT = new ReplaceOptions().upsert(true);

    /** @throws IllegalArgumentException if the key or the value cannot belong to the topic */
    static Writes of(Change change) {
        if (change.topic().equals(Topics.MESSAGE_STATE.name())) {
            return message(change);
        }
        return change.topic().equals(Topics.TRANSLATION.name()) ? translation(change) : row(change);
    }

    private static Writes row(Change change) {
        Layout<?> layout = Layout.of(change.topic());
        Bson older = older(change.key(), Layout.OFFSET, change.offset());
        Object value = change.value();
        if (value == null) {
            WriteModel<Document> deletion = new DeleteOneModel<>(older);
            return new Writes(layout.collection(), change.key(), "", deletion, deletion);
        }
        Document document = layout.document(change.key(), change.offset(), value);
        return new Writes(
                layout.collection(),
                change.key(),
                "",
                new ReplaceOneModel<>(older, document, REPLACE_OR_INSERT),
                new ReplaceOneModel<>(older, document));
    }

    private static Writes message(Change change) {
        String id = MessageLayout.requireMessageKey(change.key());
        @Nullable Message message = (Message) change.value();
        Bson update = message == null
                ? Updates.unset(MessageLayout.MESSAGE)
                : Updates.set(MessageLayout.MESSAGE, MessageLayout.messagePart(change.offset(), message));
        return part(id, MessageLayout.MESSAGE, change.offset(), update, message != null);
    }

    private static Writes translation(Change change) {
        TranslationKey key = TranslationKey.parse(change.key());
        @Nullable Translation translation = (Translation) change.value();
        boolean hasText = translation != null && translation.status() == TranslationStatus.TRANSLATED;
        Bson listed = hasText
                ? Updates.addToSet(MessageLayout.TRANSLATED, key.target())
                : Updates.pull(MessageLayout.TRANSLATED, key.target());
        Bson part = translation == null
                ? Updates.unset(key.path())
                : Updates.set(
                        key.path(), MessageLayout.translationPart(change.offset(), TranslationRow.of(translation)));
        return part(key.message(), key.path(), change.offset(), Updates.combine(part, listed), translation != null);
    }

    private static Writes part(String id, String path, long offset, Bson update, boolean insert) {
        Bson older = older(id, path + "." + Layout.OFFSET, offset);
        WriteModel<Document> plain = new UpdateOneModel<>(older, update);
        return new Writes(
                MessageLayout.COLLECTION,
                id,
                path,
                insert ? new UpdateOneModel<>(older, update, UPSERT) : plain,
                plain);
    }

    /** "Not at least", since a part that has not come yet has no offset, and {@code $lt} would pass it by. */
    private static Bson older(String id, String path, long offset) {
        return Filters.and(Filters.eq(Layout.ID, id), Filters.not(Filters.gte(path, offset)));
    }

    /** Withdraws a part of a message's document. */
    boolean leavesHusk() {
        return collection.equals(MessageLayout.COLLECTION) && model.equals(again);
    }
}
