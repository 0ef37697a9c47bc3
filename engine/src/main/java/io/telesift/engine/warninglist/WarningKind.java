// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.warninglist;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What it means that a value stands on a warninglist. */
public enum WarningKind {
    /** Everybody meets it: no threat, whoever names it. */
    BENIGN,
    /** A report links to it: analysis services, security firms, press. */
    REFERENCE,
    /** It shows that an attack worked: {@code check-host.net}. */
    PROOF,
    /** Anybody may put something there: the host says nothing, the whole URL may. */
    ABUSED_SERVICE,
    /** Leads elsewhere. */
    SHORTENER;

    /** Lower case with underscores. */
    @JsonValue
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
