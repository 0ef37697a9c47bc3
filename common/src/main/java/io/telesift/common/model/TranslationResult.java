// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a {@link TranslationRequest}, under the same key, on {@code telesift.translation-result.v1}. */
public record TranslationResult(
        String target,
        TranslationStatus status,
        @Nullable String text,
        @Nullable String reason,
        @Nullable String provider,
        @Nullable String detectedLang,
        Instant at)
        implements Versioned {
    public TranslationResult {
        Values.required(target, "target");
        status = status == null ? TranslationStatus.UNKNOWN : status;
        Values.required(at, "at");
    }
}
