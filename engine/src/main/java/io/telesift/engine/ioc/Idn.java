// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import java.net.IDN;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

final class Idn {
    private Idn() {}

    static @Nullable String ascii(String name) {
        try {
            return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
