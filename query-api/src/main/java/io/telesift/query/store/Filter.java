// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store;

import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;
import io.telesift.common.model.Severity;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a list are wanted; an absent condition holds for all, and a list ignores those it does not know. All
 * values are plain: nothing here is ever an operator or an expression.
 *
 * @param types empty for all
 * @param channel chat id, or username in lower case without {@code @}
 * @param since by the list's own time, inclusive
 * @param until likewise, exclusive
 * @param text to be contained, literally, ignoring case
 * @param of key of what the rows belong to: a message, an indicator, a hit
 */
public record Filter(
        Set<IndicatorType> types,
        @Nullable Role role,
        @Nullable Integer minConfidence,
        @Nullable String channel,
        @Nullable String lang,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable String text,
        @Nullable Boolean deleted,
        @Nullable String rule,
        @Nullable Severity severity,
        @Nullable String of) {
    /** All rows. */
    public static final Filter NONE =
            new Filter(Set.of(), null, null, null, null, null, null, null, null, null, null, null);

    /** Rows that belong to this. */
    public static Filter of(String owner) {
        return new Filter(Set.of(), null, null, null, null, null, null, null, null, null, null, owner);
    }

    /** Rows that contain this. */
    public static Filter text(String text) {
        return new Filter(Set.of(), null, null, null, null, null, null, text, null, null, null, null);
    }
}
