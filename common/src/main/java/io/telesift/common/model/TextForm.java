// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which text of a message is meant. */
public enum TextForm {
    ORIGINAL,
    TRANSLATION,
    @JsonEnumDefaultValue
    UNKNOWN;

    /** Lower case, as in JSON. */
    @JsonValue
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
