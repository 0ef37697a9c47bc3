// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.login;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person answers.
 *
 * @param value a phone number, a code, a password; nothing for a QR code
 */
public record LoginAnswer(
        @JsonProperty("kind") Kind kind,
        @JsonProperty("value") String value) {
    private static final int LONGEST = 500;

    /** What it is. */
    public enum Kind {
        PHONE,
        CODE,
        EMAIL_CODE,
        PASSWORD,
        QR;

        /** Lower case with hyphens, as in JSON. */
        @JsonValue
        public String value() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public LoginAnswer(Kind kind, @Nullable String value) {
        if (kind == null) {
            throw new IllegalArgumentException("kind must be phone, code, email-code, password or qr");
        }
        this.kind = kind;
        this.value = value == null ? "" : value;
        if (this.value.length() > LONGEST || (this.value.isBlank() && kind != Kind.QR)) {
            throw new IllegalArgumentException("value is missing or too long");
        }
    }

    /** Without the value: it may be a password. */
    @Override
    public String toString() {
        return "LoginAnswer[" + kind + "]";
    }
}
