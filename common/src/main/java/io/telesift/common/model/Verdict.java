// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst says of an indicator, on {@code cti.verdict.v1}; the newest counts.
 *
 * @param verdict {@code confirmed, false_positive} or {@code note}
 * @param by name of the API key that said so
 */
public record Verdict(
        IndicatorType type,
        String value,
        String verdict,
        @Nullable String note,
        @Nullable String by,
        Instant at) implements Versioned {
    public Verdict {
        Values.required(type, "type");
        Values.required(value, "value");
        Values.required(verdict, "verdict");
        Values.required(at, "at");
    }

    /** {@code <type>:<value>}. */
    public String key() {
        return new IndicatorKey(type, value).key();
    }
}
