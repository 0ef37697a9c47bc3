// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stood there before a text was translated anew. */
public record EarlierTranslation(String text, @Nullable String provider, Instant at) {
    /** So many are kept for a text. */
    public static final int MOST = 3;

    public EarlierTranslation {
        Values.required(text, "text");
        Values.required(at, "at");
    }
}
