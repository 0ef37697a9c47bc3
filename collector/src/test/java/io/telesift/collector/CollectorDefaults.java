// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector;

import java.util.Map;

/** Lets tests of other packages start the collector as its main does. */
public final class CollectorDefaults {
    private CollectorDefaults() {}

    /** The application's own. */
    public static Map<String, Object> all() {
        return Application.DEFAULTS;
    }
}
