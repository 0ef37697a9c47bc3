// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.mongodb.client.model.Filters;
import io.telesift.common.model.Message;
import io.telesift.common.model.MessageRef;
import io.telesift.query.store.MessageRow;
import io.telesift.query.store.TranslationRow;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * How a message lies in its collection: {@code {_id, message: {offset, at, record}, translations: {<target>: {offset,
 * record}}, translated: [<target>...]}}. Each stage writes its own field only, with its own guard, in any order: a
 * translation may come before its message, and a message collected again keeps its translations.
 */
final class MessageLayout {
    static final String COLLECTION = "messages";
    static final String MESSAGE = "message";
    static final String MESSAGE_AT = "message.at";
    static final String RECORD = "message.record";
    static final String TRANSLATIONS = "translations";
    /** Targets that hold another text: so that they can be counted and searched without knowing them beforehand. */
    static final String TRANSLATED = "translated";

    /** A target becomes part of a field name: letters only. */
    private static final Pattern TARGET = Pattern.compile("[a-z]{2,3}");

    /** What lists and counts leave out: parts whose message has not come yet, and service messages. */
    static final Bson LISTED = Filters.and(Filters.exists(MESSAGE_AT), Filters.exists(RECORD + ".service", false));

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
            return TRANSLATIONS + "." + target;
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

    static Document messagePart(long offset, Message message) {
        return new Document(Layout.OFFSET, offset)
                .append(Layout.AT, postedAt(message))
                .append(Layout.RECORD, BsonRecords.write(message));
    }

    static Document translationPart(long offset, TranslationRow translation) {
        return new Document(Layout.OFFSET, offset).append(Layout.RECORD, BsonRecords.write(translation));
    }

    /** A message of which only the deletion was seen has no posting time. */
    private static Instant postedAt(Message message) {
        return message.date() == null ? message.firstSeen() : message.date();
    }

    static MessageRow row(Document document) {
        Document message = document.get(MESSAGE, Document.class).get(Layout.RECORD, Document.class);
        return new MessageRow(BsonRecords.read(message, Message.class), translations(document));
    }

    private static Map<String, TranslationRow> translations(Document document) {
        Map<String, TranslationRow> rows = new HashMap<>();
        document.get(TRANSLATIONS, new Document())
                .forEach((target, part) -> rows.put(
                        target,
                        BsonRecords.read(((Document) part).get(Layout.RECORD, Document.class), TranslationRow.class)));
        return rows;
    }
}
