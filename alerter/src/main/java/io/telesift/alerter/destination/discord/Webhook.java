// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter.destination.discord;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A webhook's address, which is its secret: whoever has it may post. Prints as its host only. */
public final class Webhook {
    /** Discord's own, old configurations included. */
    public static final Set<String> DISCORD_HOSTS =
            Set.of("discord.com", "discordapp.com", "canary.discord.com", "ptb.discord.com");

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final String DISCORD_PATH = "/api/(v\\d+/)?webhooks/\\d+/[\\w-]+/?";
    private static final String EXAMPLE = ", for example https://discord.com/api/webhooks/123456/token";

    private final URI uri;

    private Webhook(URI uri) {
        this.uri = uri;
    }

    /**
     * Reads an address.
     *
     * @param allowedHosts {@code host} or {@code host:port}, lower case
     * @throws IllegalArgumentException if it is none that may be called: one sentence that does not quote it
     */
    public static Webhook parse(String address, Set<String> allowedHosts) {
        URI uri = uri(address);
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        require(uri.getRawUserInfo() == null, "must not hold a user name");
        require(
                allowedHosts.contains(host) || allowedHosts.contains(host + ":" + uri.getPort()),
                "names a host that is not allowed; allowed are "
                        + allowedHosts.stream().sorted().collect(Collectors.joining(", "))
                        + " (ALERT_ALLOWED_HOSTS)");
        require("https".equals(uri.getScheme()) || LOOPBACK.contains(host), "must begin with https://");
        require(!DISCORD_HOSTS.contains(host) || uri.getPath().matches(DISCORD_PATH), "is no webhook's address");
        require(uri.getPath().length() > 1, "has no path");
        return new Webhook(waiting(uri));
    }

    private static URI uri(String address) {
        try {
            URI uri = new URI(address.strip());
            String scheme = String.valueOf(uri.getScheme());
            require(scheme.equals("https") || scheme.equals("http"), "is no http(s) address");
            require(uri.getHost() != null, "names no host");
            return uri;
        } catch (URISyntaxException e) {
            // Its message quotes the address.
            throw new IllegalArgumentException("DISCORD_WEBHOOK_URL is no address" + EXAMPLE);
        }
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException("DISCORD_WEBHOOK_URL " + fault + EXAMPLE);
        }
    }

    /** Without {@code wait=true} Discord answers before it has saved the message, and errors stay untold. */
    private static URI waiting(URI uri) {
        String others = uri.getRawQuery() == null
                ? ""
                : Arrays.stream(uri.getRawQuery().split("&"))
                        .filter(part -> !part.startsWith("wait="))
                        .map(part -> part + "&")
                        .collect(Collectors.joining());
        String address = uri.toString();
        int end = address.indexOf('?') >= 0 ? address.indexOf('?') : address.indexOf('#');
        return URI.create((end >= 0 ? address.substring(0, end) : address) + "?" + others + "wait=true");
    }

    URI uri() {
        return uri;
    }

    @Override
    public String toString() {
        return "webhook at " + uri.getHost();
    }
}
