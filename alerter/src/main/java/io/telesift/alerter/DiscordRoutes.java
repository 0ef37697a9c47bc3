// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter;

import io.telesift.alerter.destination.discord.Webhook;
import io.telesift.common.model.Severity;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which webhook takes which hits: {@code DISCORD_WEBHOOK_URL}, one address, or {@code <severity>=<address>} several times.
 * A severity's webhook takes all from that one up to the next that has its own; {@code default} takes the rest.
 */
final class DiscordRoutes {
    private static final String DEFAULT = "default";
    private static final String NAME = "discord";
    private static final Pattern NAMED = Pattern.compile("([A-Za-z]+)=(.*)");

    private final Map<String, Webhook> webhooks = new LinkedHashMap<>();
    private final NavigableMap<Severity, String> bySeverity = new TreeMap<>();

    private DiscordRoutes() {}

    /**
     * Reads the setting; blank means none.
     *
     * @throws IllegalArgumentException if it is wrong: one sentence that does not quote an address
     */
    static DiscordRoutes parse(String setting, Set<String> allowedHosts) {
        DiscordRoutes routes = new DiscordRoutes();
        Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .forEach(entry -> routes.add(entry, allowedHosts));
        return routes;
    }

    private void add(String entry, Set<String> allowedHosts) {
        Matcher named = NAMED.matcher(entry);
        String severity = named.matches() ? named.group(1).toLowerCase(Locale.ROOT) : DEFAULT;
        String destination = severity.equals(DEFAULT) ? NAME : NAME + "-" + severity;
        Webhook webhook = Webhook.parse(named.matches() ? named.group(2) : entry, allowedHosts);
        if (webhooks.put(destination, webhook) != null) {
            throw new IllegalArgumentException("DISCORD_WEBHOOK_URL gives two addresses for " + severity
                    + "; name each severity once, for example high=https://...,default=https://...");
        }
        if (!severity.equals(DEFAULT)) {
            bySeverity.put(severity(severity), destination);
        }
    }

    private static Severity severity(String name) {
        return Arrays.stream(Severity.values())
                .filter(severity ->
                        severity != Severity.UNKNOWN && severity.value().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "DISCORD_WEBHOOK_URL names a severity that is none of"
                                        + " info, low, medium, high, critical, default; for example high=https://...,default=https://..."));
    }

    /** By destination's name; empty if there is none. */
    Map<String, Webhook> webhooks() {
        return Map.copyOf(webhooks);
    }

    /** The name of the destination for hits of this severity. */
    Optional<String> destination(Severity severity) {
        Map.Entry<Severity, String> route = severity == Severity.UNKNOWN ? null : bySeverity.floorEntry(severity);
        if (route != null) {
            return Optional.of(route.getValue());
        }
        return webhooks.containsKey(NAME) ? Optional.of(NAME) : Optional.empty();
    }

    /** Are there hits that nobody takes? */
    boolean hasGaps() {
        return Arrays.stream(Severity.values())
                .anyMatch(severity -> destination(severity).isEmpty());
    }
}
