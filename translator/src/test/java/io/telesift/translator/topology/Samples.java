// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import io.telesift.common.model.Chat;
import io.telesift.common.model.ChatType;
import io.telesift.common.model.ContentHash;
import io.telesift.common.model.Deletion;
import io.telesift.common.model.Message;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.MessageVersion;
import io.telesift.common.model.Service;
import io.telesift.common.model.SourceKind;
import io.telesift.common.model.TranslationResult;
import io.telesift.common.model.TranslationStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Messages and results as the topology meets them. */
public final class Samples {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    /** Where they stand. */
    public static final Chat CHAT = new Chat(-1002100000101L, ChatType.CHANNEL, "ЗАРЯ", "zarya_demo");

    private Samples() {}

    /** A message in its current version. */
    public static Message message(long id, int version, String lang, String text) {
        return message(id, version, lang, text, null, null, Set.of());
    }

    static Message tagged(long id, int version, String lang, String text, String tag) {
        return message(id, version, lang, text, null, null, Set.of(tag));
    }

    static Message deleted(long id, String lang, String text) {
        return message(id, 1, lang, text, new Deletion(NOON, true), null, Set.of());
    }

    static Message service(long id) {
        return message(id, 1, "und", "", null, new Service("pin_message", Map.of()), Set.of());
    }

    private static Message message(
            long id,
            int version,
            String lang,
            String text,
            @Nullable Deletion deletion,
            @Nullable Service service,
            Set<String> tags) {
        MessageContent content = MessageContent.ofText(text);
        MessageVersion current =
                new MessageVersion(version, ContentHash.of(content), null, NOON, Set.of(SourceKind.EXPORT), content);
        return new Message(
                CHAT,
                id,
                NOON,
                NOON,
                NOON,
                version,
                List.of(current),
                version,
                0,
                deletion,
                Set.of(SourceKind.EXPORT),
                service,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                lang,
                tags,
                List.of(),
                List.of(),
                "test");
    }

    static TranslationResult translated(String target, String text) {
        return new TranslationResult(target, TranslationStatus.TRANSLATED, text, null, "memory", null, NOON);
    }

    static TranslationResult translatedLater(String target, String text) {
        return new TranslationResult(
                target, TranslationStatus.TRANSLATED, text, null, "deepl", "ru", NOON.plusSeconds(90));
    }

    static TranslationResult untranslated(String target, String reason) {
        return new TranslationResult(target, TranslationStatus.UNTRANSLATED, null, reason, null, null, NOON);
    }
}
