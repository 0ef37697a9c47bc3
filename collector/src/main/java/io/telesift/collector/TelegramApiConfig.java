// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.telesift.collector.tdlib.login.ApiCredentials;
import org.jspecify.annotations.Nullable;

/**
 * {@code TELEGRAM_API_*}, from my.telegram.org.
 *
 * @param apiHash secret
 */
@ConfigurationProperties("telegram")
record TelegramApiConfig(@Nullable String apiId, @Nullable String apiHash) {
    ApiCredentials credentials() {
        String id = apiId == null ? "" : apiId.strip();
        int number = id.matches("[0-9]{1,9}") ? Integer.parseInt(id) : 0;
        return new ApiCredentials(number, apiHash == null ? "" : apiHash.strip());
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return "TelegramApiConfig[" + apiId + "]";
    }
}
