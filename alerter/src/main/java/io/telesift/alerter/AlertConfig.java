// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.telesift.alerter.destination.discord.Webhook;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code ALERT_*}.
 *
 * @param allowedHosts hosts ({@code host} or {@code host:port}) that a destination may have, separated by commas; blank
 *     means Discord's own
 * @param timezone of posting times in alerts, as the tz database names it
 * @param maxAge hits on older messages are not sent
 */
@ConfigurationProperties("alert")
record AlertConfig(
        @Bindable(defaultValue = "") String allowedHosts,
        @Bindable(defaultValue = "UTC") String timezone,
        @Bindable(defaultValue = "P1D") Duration maxAge) {
    AlertConfig {
        if (maxAge.isNegative() || maxAge.isZero()) {
            throw new IllegalArgumentException("ALERT_MAX_AGE must be above 0, for example P1D");
        }
    }

    Set<String> hosts() {
        Set<String> hosts = Stream.of(allowedHosts.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return hosts.isEmpty() ? Webhook.DISCORD_HOSTS : hosts;
    }

    /**
     * The zone.
     *
     * @throws IllegalArgumentException if there is no such zone: one sentence
     */
    ZoneId zone() {
        try {
            return ZoneId.of(timezone.isBlank() ? "UTC" : timezone.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("ALERT_TIMEZONE is no time zone, for example Asia/Seoul: " + timezone);
        }
    }
}
