// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import io.telesift.common.model.Message;
import io.telesift.common.model.MessageVersion;
import io.telesift.common.model.TextEntity;
import io.telesift.common.model.TranslationRequest;
import io.telesift.common.model.TranslationResult;
import io.telesift.translator.guard.TokenGuard;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message wants its text in another language; travels under {@code <text hash>:<target>}.
 *
 * @param message {@code <chatId>:<messageId>}
 * @param text absent if the message was erased: then nobody may remember its text any more
 * @param entities what a translator must not touch
 * @param anewBefore an older translation will not do
 */
record Wanted(
        String message,
        @Nullable String text,
        String lang,
        String target,
        List<TextEntity> entities,
        @Nullable Instant anewBefore) {
    Wanted {
        entities = entities == null ? List.of() : List.copyOf(entities);
    }

    static Wanted of(String key, Message message, String target, @Nullable Instant anewBefore) {
        MessageVersion current = message.current();
        List<TextEntity> entities =
                current == null ? List.of() : current.content().entities();
        return new Wanted(key, message.text(), message.lang(), target, TokenGuard.entities(entities), anewBefore);
    }

    static Wanted nothingMore(String message, String target) {
        return new Wanted(message, null, "und", target, List.of(), null);
    }

    TranslationRequest request(String knownText) {
        return new TranslationRequest(knownText, lang, target, entities);
    }

    boolean isServedBy(TranslationResult result) {
        return anewBefore == null || !result.at().isBefore(anewBefore);
    }
}
