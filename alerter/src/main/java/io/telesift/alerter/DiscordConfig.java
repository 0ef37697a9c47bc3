// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * {@code DISCORD_*}.
 *
 * @param webhookUrl see {@link DiscordRoutes}; a secret
 */
@ConfigurationProperties("discord")
record DiscordConfig(@Bindable(defaultValue = "") String webhookUrl) {
    /** Without the secret: a record prints all it holds. */
    @Override
    public String toString() {
        return "DiscordConfig[]";
    }
}
