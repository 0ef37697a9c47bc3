// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import org.jspecify.annotations.Nullable;

/** The language that a row names. */
final class Detected {
    private static final String UNKNOWN = "und";

    private Detected() {}

    /** The provider's opinion before ours; none if nobody has one. */
    static @Nullable String language(@Nullable String byProvider, String byUs) {
        return byProvider != null || byUs.equals(UNKNOWN) ? byProvider : byUs;
    }
}
