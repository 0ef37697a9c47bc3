// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The shipped list of well-known services. */
final class Services {
    /** No host is longer (RFC 1035, 2.3.4). */
    private static final int LONGEST_HOST = 253;

    private static final String ANY_SUFFIX = ".*";

    private final HostTable byHost = new HostTable();
    /** Without its top-level domain. */
    private final HostTable byName = new HostTable();

    private Services() {}

    static Services shipped() {
        Services services = new Services();
        DataLines.of("services.txt").forEach(services::add);
        return services;
    }

    private void add(String[] line) {
        Service.Yields yields = Service.Yields.valueOf(line[1].toUpperCase(Locale.ROOT));
        for (String host : line[2].split(" +", -1)) {
            add(host, Service.of(host, DataLines.role(line[0]), yields));
        }
    }

    private void add(String host, Service service) {
        if (host.endsWith(ANY_SUFFIX)) {
            byName.put(host.substring(0, host.length() - ANY_SUFFIX.length()), service);
        } else {
            byHost.put(host, service);
        }
    }

    int size() {
        return byHost.size() + byName.size();
    }

    /** The service of this host or the nearest one above it. */
    @Nullable
    Service of(@Nullable String host) {
        return host == null || host.length() > LONGEST_HOST ? null : nearest(host);
    }

    /** From the end, so that one pass has the hash of every name above; the longest is found last. */
    private @Nullable Service nearest(String host) {
        Service nearest = null;
        int hash = 0;
        int labelHash = 0;
        int dot = host.length();
        int dots = 0;
        for (int i = host.length() - 1; i >= 0; i--) {
            char c = host.charAt(i);
            hash = HostTable.hash(c, hash);
            labelHash = c == '.' ? 0 : HostTable.hash(c, labelHash);
            if (c == '.') {
                dot = i;
                dots++;
            }
            if (i == 0 || host.charAt(i - 1) == '.') {
                Service exact = byHost.get(host, i, host.length(), hash);
                Service found = exact == null && dots == 1 ? byName.get(host, i, dot, labelHash) : exact;
                nearest = found == null ? nearest : found;
            }
        }
        return nearest;
    }
}
