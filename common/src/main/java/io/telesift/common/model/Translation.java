// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message in another language, on {@code cti.translation.v1}. It carries a snapshot of the message, so that the rules
 * can be run on the translation without any state.
 *
 * @param target ISO 639-1
 * @param text the translation; absent unless {@code status} is {@code translated}
 * @param reason why it is not translated, for people
 * @param provider who translated
 * @param detectedLang as the provider saw it, else as Telesift did
 * @param snapshot the message as it was when the translation was asked for
 * @param earlier what other providers made of the same text, the newest first
 */
public record Translation(
        String target,
        TranslationStatus status,
        @Nullable String text,
        @Nullable String reason,
        @Nullable String provider,
        @Nullable String detectedLang,
        Instant at,
        Snapshot snapshot,
        List<EarlierTranslation> earlier)
        implements Versioned {
    public Translation {
        Values.required(target, "target");
        status = status == null ? TranslationStatus.UNKNOWN : status;
        Values.required(at, "at");
        Values.required(snapshot, "snapshot");
        earlier = Values.list(earlier);
    }

    /** The first one of its text. */
    public Translation(
            String target,
            TranslationStatus status,
            @Nullable String text,
            @Nullable String reason,
            @Nullable String provider,
            @Nullable String detectedLang,
            Instant at,
            Snapshot snapshot) {
        this(target, status, text, reason, provider, detectedLang, at, snapshot, List.of());
    }

    /** {@code <chatId>:<messageId>:<target>}. */
    public String key() {
        return snapshot.ref().key() + ":" + target;
    }

    /**
     * What the rules and an alert need of the message.
     *
     * @param version the translated version's number
     * @param text its original text
     * @param hits rules that its original text matched already
     */
    public record Snapshot(
            Chat chat,
            long messageId,
            int version,
            @Nullable Instant date,
            Instant updatedAt,
            String lang,
            String text,
            Set<String> tags,
            List<Finding> findings,
            List<RuleMatch> hits,
            @Nullable String link) {
        public Snapshot {
            Values.required(chat, "snapshot.chat");
            Values.required(updatedAt, "snapshot.updatedAt");
            lang = lang == null ? "und" : lang;
            text = text == null ? "" : text;
            tags = Values.set(tags);
            findings = Values.list(findings);
            hits = Values.list(hits);
        }

        /** The snapshot of a message's current version. */
        public static Snapshot of(Message message) {
            return new Snapshot(
                    message.chat(),
                    message.messageId(),
                    message.currentVersion(),
                    message.date(),
                    message.updatedAt(),
                    message.lang(),
                    message.text(),
                    message.tags(),
                    message.findings(),
                    message.hits(),
                    message.link());
        }

        /** The message's identity. */
        public MessageRef ref() {
            return new MessageRef(chat.id(), messageId);
        }
    }
}
