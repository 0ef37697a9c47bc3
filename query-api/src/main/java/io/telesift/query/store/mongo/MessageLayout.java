// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.mongodb.client.model.Filters;
import io.telesift.common.model.Message;
import io.telesift.common.model.MessageRef;
import io.telesift.query.store.MessageRow;
import io.telesift.query.store.TranslationRow;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * How a message lies in its collection: {@code {_id, message: {...}, translations: {<target>: {...}}}}, each a {@link
 * Part}. Each stage writes its own field only, with its own guard, in any order: a
 * translation may come before its message, and a message collected again keeps its translations.
 */
final class MessageLayout {
    static final String COLLECTION = "messages";
    static final String MESSAGE = "message";
    static final String MESSAGE_AT = MESSAGE + "." + Part.AT;
    static final String RECORD = MESSAGE + "." + Part.RECORD;
    static final String TRANSLATIONS = "translations";

    /** What lists and counts show: neither parts whose message has not come yet nor service messages. */
    static final Bson LISTED = Filters.eq(MESSAGE + "." + Part.LISTED, true);

    /** A target becomes part of a field name: letters, and a region perhaps. */
    private static final Pattern TARGET = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})?");

    private static final Facets FACETS = Facets.of(
            List.of("chat.id", "chat.username", "chat.title", "lang", "deletion.certain", "versions.content.text"));

    /** A translation's; see {@link TranslationRow}. */
    private static final Facets TRANSLATION_FACETS = Facets.of(List.of("text"));

    private MessageLayout() {}

    /**
     * The message and the target that a translation's key names.
     *
     * @param message the document's id
     * @param target two or three letters
     */
    record TranslationKey(String message, String target) {
        /** @throws IllegalArgumentException if it is none */
        static TranslationKey parse(String key) {
            int last = key.lastIndexOf(':');
            String target = key.substring(last + 1);
            if (last <= 0 || !TARGET.matcher(target).matches()) {
                throw new IllegalArgumentException("not a translation's key, expected <chatId>:<messageId>:<language>");
            }
            return new TranslationKey(requireMessageKey(key.substring(0, last)), target);
        }

        String path() {
            return translation(target);
        }
    }

    /** @throws IllegalArgumentException if it is none */
    static String requireMessageKey(String key) {
        try {
            MessageRef.parse(key);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a message key, expected <chatId>:<messageId>", e);
        }
        return key;
    }

    /** Path of a translation's part. */
    static String translation(String target) {
        return TRANSLATIONS + "." + target;
    }

    static Part part(long offset, Message message) {
        Part part = Part.of(offset, message, FACETS).at(postedAt(message));
        return message.service() == null ? part.listed() : part;
    }

    static Part part(long offset, TranslationRow translation) {
        return Part.of(offset, translation, TRANSLATION_FACETS);
    }

    /** A message of which only the deletion was seen has no posting time. */
    private static Instant postedAt(Message message) {
        return message.date() == null ? message.firstSeen() : message.date();
    }

    /** The message of a document, if it has come. */
    static @Nullable MessageRow row(Document document) {
        Message message = Part.read(document.get(MESSAGE, Document.class), Message.class);
        return message == null ? null : new MessageRow(message, translations(document));
    }

    private static Map<String, TranslationRow> translations(Document document) {
        Map<String, TranslationRow> rows = new HashMap<>();
        document.get(TRANSLATIONS, new Document()).forEach((target, part) -> {
            TranslationRow row = Part.read((Document) part, TranslationRow.class);
            if (row != null) {
                rows.put(target, row);
            }
        });
        return rows;
    }
}
