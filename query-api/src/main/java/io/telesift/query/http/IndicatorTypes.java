// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.telesift.common.model.IndicatorType;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Indicator types as people write them. */
final class IndicatorTypes {
    private static final String ALL = Arrays.stream(IndicatorType.values())
            .filter(type -> type != IndicatorType.UNKNOWN)
            .map(IndicatorType::value)
            .collect(Collectors.joining(", "));

    private IndicatorTypes() {}

    /** @throws IllegalArgumentException with the types there are */
    static IndicatorType read(String name) {
        return IndicatorType.of(name).orElseThrow(() -> new IllegalArgumentException("ip, or one of " + ALL));
    }
}
