// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an import stands. */
public enum ImportState {
    /** Accepted and safe on disk. */
    QUEUED,
    /** Being read. */
    RUNNING,
    /** Read to the end. */
    DONE,
    /** Nothing could be read. */
    FAILED,
    /** Could not be read to the end; what was read stands. */
    PARTIAL;

    /** Lower case, as in JSON. */
    @JsonValue
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
