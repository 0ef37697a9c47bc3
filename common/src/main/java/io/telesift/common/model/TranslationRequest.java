// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

/**
 * A text to translate, on {@code telesift.translation-request.v1}; its key is {@code <text hash>:<target>}.
 *
 * @param text as written, indicators not yet masked
 * @param sourceLang ISO 639-1 as detected, {@code und} if unknown
 * @param target ISO 639-1
 */
public record TranslationRequest(String text, String sourceLang, String target) implements Versioned {
    public TranslationRequest {
        Values.required(text, "text");
        sourceLang = sourceLang == null ? "und" : sourceLang;
        Values.required(target, "target");
    }
}
