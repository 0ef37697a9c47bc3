// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.login;

import java.util.Set;

/**
 * The operator's own key to Telegram's API, from my.telegram.org.
 *
 * @param id {@code TELEGRAM_API_ID}
 * @param hash {@code TELEGRAM_API_HASH}, a secret
 */
public record ApiCredentials(int id, String hash) {
    /** Printed in TDLib's and Telegram Desktop's sources: everybody uses them, and Telegram holds their users up. */
    private static final Set<Integer> PUBLIC = Set.of(94_575, 17_349);

    /**
     * Checked.
     *
     * @throws IllegalArgumentException if one is wrong: one line that names it and an example
     */
    public ApiCredentials {
        if (id <= 0) {
            throw new IllegalArgumentException("TELEGRAM_API_ID must be a number above 0, for example 1234567");
        }
        if (PUBLIC.contains(id)) {
            throw new IllegalArgumentException(
                    "TELEGRAM_API_ID " + id
                            + " is the public example that everybody uses; get your own at my.telegram.org, for example 1234567");
        }
        if (!hash.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException(
                    "TELEGRAM_API_HASH must be 32 hex digits in lower case, as my.telegram.org shows them,"
                            + " for example 0123456789abcdef0123456789abcdef");
        }
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return "ApiCredentials[" + id + "]";
    }
}
