// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.util.List;

/**
 * A text to translate, on {@code telesift.translation-request.v1}; its key is {@code <text hash>:<target>}.
 *
 * @param text as written, indicators not yet masked
 * @param sourceLang ISO 639-1 as detected, {@code und} if unknown
 * @param target ISO 639-1
 * @param entities what Telegram marked in the text, as far as a translator must not touch it
 */
public record TranslationRequest(String text, String sourceLang, String target, List<TextEntity> entities)
        implements Versioned {
    public TranslationRequest {
        Values.required(text, "text");
        sourceLang = sourceLang == null ? "und" : sourceLang;
        Values.required(target, "target");
        entities = Values.list(entities);
    }

    /** Of a text without entities. */
    public TranslationRequest(String text, String sourceLang, String target) {
        this(text, sourceLang, target, List.of());
    }
}
