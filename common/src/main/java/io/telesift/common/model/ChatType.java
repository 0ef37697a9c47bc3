// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of chat a message was seen in. */
public enum ChatType {
    CHANNEL,
    SUPERGROUP,
    GROUP,
    PRIVATE,
    BOT,
    SAVED,
    @JsonEnumDefaultValue
    UNKNOWN;

    /** Lower case, as in JSON. */
    @JsonValue
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
