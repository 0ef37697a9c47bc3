// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Traffic Light Protocol 2.0 (FIRST): with whom something may be shared. */
public enum Tlp {
    CLEAR,
    GREEN,
    @JsonEnumDefaultValue
    AMBER,
    AMBER_STRICT,
    RED;

    /** The label as FIRST writes it, in lower case: {@code amber+strict}. */
    @JsonValue
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '+');
    }
}
