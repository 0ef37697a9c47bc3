// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shipped list of well-known services. */
final class Services {
    /** No host is longer (RFC 1035, 2.3.4). */
    private static final int LONGEST_HOST = 253;

    private final Map<String, Service> byHost = new HashMap<>();

    private Services() {}

    static Services shipped() {
        Services services = new Services();
        DataLines.of("services.txt").forEach(services::add);
        return services;
    }

    private void add(String[] line) {
        Service.Yields yields = Service.Yields.valueOf(line[1].toUpperCase(Locale.ROOT));
        for (String host : line[2].split(" +", -1)) {
            byHost.put(host, new Service(host, DataLines.role(line[0]), yields));
        }
    }

    int size() {
        return byHost.size();
    }

    /** The service of this host or the nearest one above it. */
    @Nullable
    Service of(@Nullable String host) {
        String name = host == null || host.length() > LONGEST_HOST ? "" : host;
        while (!name.isEmpty()) {
            Service service = byHost.getOrDefault(name, byHost.get(anySuffix(name)));
            if (service != null) {
                return service;
            }
            name = parent(name);
        }
        return null;
    }

    private static String parent(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    /** {@code check-host.example} as {@code check-host.*}; nothing for names of more than two labels. */
    private static String anySuffix(String name) {
        int dot = name.indexOf('.');
        return dot > 0 && dot == name.lastIndexOf('.') ? name.substring(0, dot) + ".*" : "";
    }
}
