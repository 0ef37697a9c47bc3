// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a translation ended. Only {@code TRANSLATED} carries another text. */
public enum TranslationStatus {
    TRANSLATED,
    SAME_LANGUAGE,
    NOTHING_TO_TRANSLATE,
    UNTRANSLATED,
    @JsonEnumDefaultValue
    UNKNOWN;

    /** Lower case, as in JSON. */
    @JsonValue
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
