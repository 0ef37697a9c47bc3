// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of an alert. */
public enum AlertStatus {
    SENT,
    SUPPRESSED,
    FAILED,
    @JsonEnumDefaultValue
    UNKNOWN;

    /** Lower case, as in JSON. */
    @JsonValue
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
