// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.login;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a login stands: what TDLib waits for. */
public enum LoginStage {
    /** No account is set up here. */
    OFF,
    /** TDLib starts, or another client takes the place of a dead one. */
    STARTING,
    /** A phone number, or a QR code to scan. */
    PHONE,
    /** The code that Telegram sent. */
    CODE,
    /** The code that Telegram sent by e-mail. */
    EMAIL_CODE,
    /** The second factor. */
    PASSWORD,
    /** Somebody scans the link with a phone that is logged in. */
    QR,
    /** Logged in. */
    READY,
    /** It cannot go on by itself; the error says why. */
    REFUSED;

    /** Lower case with hyphens, as in JSON. */
    @JsonValue
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
