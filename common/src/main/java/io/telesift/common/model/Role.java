// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an indicator is to the message that holds it: only infrastructure is worth blocking. */
public enum Role {
    INFRASTRUCTURE,
    VICTIM,
    PROOF,
    CHANNEL,
    WALLET,
    CONTACT,
    REFERENCE,
    BENIGN,
    @JsonEnumDefaultValue
    UNKNOWN;

    /** Lower case, as in JSON. */
    @JsonValue
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
