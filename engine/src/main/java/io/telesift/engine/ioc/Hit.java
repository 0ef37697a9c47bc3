// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Finding.Derived;
import io.telesift.common.model.IndicatorType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a parser read, before anything is judged; places are units of the {@link RefangedText}.
 *
 * @param host where it leads, for what leads anywhere
 * @param confidence by shape alone, 0 to 100
 * @param shape why, for people
 */
record Hit(
        IndicatorType type,
        String value,
        int start,
        int end,
        @Nullable Host host,
        int confidence,
        String shape,
        List<Derived> derived) {

    static Hit bare(IndicatorType type, String value, int start, int end, int confidence, String shape) {
        return new Hit(type, value, start, end, null, confidence, shape, List.of());
    }
}
