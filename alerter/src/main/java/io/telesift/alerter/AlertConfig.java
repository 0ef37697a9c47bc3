// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.telesift.alerter.destination.discord.Webhook;
import io.telesift.host.DurationSetting;
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
        @Bindable(defaultValue = "P1D") String maxAge) {
    AlertConfig {
        age(maxAge);
        zone(timezone);
    }

    Set<String> hosts() {
        Set<String> hosts = Stream.of(allowedHosts.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return hosts.isEmpty() ? Webhook.DISCORD_HOSTS : hosts;
    }

    Duration age() {
        return age(maxAge);
    }

    private static Duration age(String maxAge) {
        return DurationSetting.parse("ALERT_MAX_AGE", maxAge, "P1D");
    }

    /** Of posting times. */
    ZoneId zone() {
        return zone(timezone);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name.isBlank() ? "UTC" : name.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("ALERT_TIMEZONE is no time zone, for example Asia/Seoul: " + name);
        }
    }
}
