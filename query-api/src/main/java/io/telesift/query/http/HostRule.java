// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom the server answers. A foreign {@code Host} is a foreign page that made its own name point here (DNS rebinding); a
 * foreign {@code Origin} is a foreign page that lets its visitor's browser do something.
 */
final class HostRule {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> allowed;

    HostRule(List<String> more) {
        allowed = new HashSet<>(LOOPBACK);
        more.forEach(host -> allowed.add(host.strip().toLowerCase(Locale.ROOT)));
    }

    /** The header's value, with or without a port. */
    boolean allowsHost(@Nullable String host) {
        return host != null && allowed.contains(withoutPort(host.strip().toLowerCase(Locale.ROOT)));
    }

    /** The page comes from this very server; without the header it is no browser that another page could use. */
    boolean allowsOrigin(@Nullable String origin, @Nullable String host) {
        return origin == null
                || (host != null && allowsHost(host) && host.strip().equalsIgnoreCase(authority(origin)));
    }

    private static String withoutPort(String host) {
        int bracket = host.indexOf(']');
        int colon = host.indexOf(':', Math.max(bracket, 0));
        return colon < 0 ? host : host.substring(0, colon);
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin.strip()).getRawAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
