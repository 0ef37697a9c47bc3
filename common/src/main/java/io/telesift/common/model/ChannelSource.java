// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which way into Telegram a channel is watched by. */
public enum ChannelSource {
    /** The account if there is one, else the web preview. */
    @JsonEnumDefaultValue
    AUTO,
    /** The public web preview. */
    WEB,
    /** An account. */
    TDLIB,
    /** None: only imports. */
    NONE;

    /** Lower case, as in JSON. */
    @JsonValue
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
