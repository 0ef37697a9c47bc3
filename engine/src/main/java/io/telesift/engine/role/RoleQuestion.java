// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.common.model.IndicatorType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in a text.
 *
 * @param value canonical
 * @param host where it leads, in lower case and punycode; null for what leads nowhere
 * @param start place of its first UTF-16 code unit in the text; places outside the text are cut to it
 * @param end exclusive
 * @param defanged whether the author made it unclickable
 * @param flags of the finding, such as {@code private}
 */
public record RoleQuestion(
        IndicatorType type,
        String value,
        @Nullable String host,
        int start,
        int end,
        boolean defanged,
        Set<String> flags) {
    public RoleQuestion {
        flags = Set.copyOf(flags);
    }

    /** The same question, asked at another place. */
    public RoleQuestion at(int newStart, int newEnd) {
        return new RoleQuestion(type, value, host, newStart, newEnd, defanged, flags);
    }
}
