// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;

/** What the special-purpose registries (RFC 6890, RFC 5737, RFC 3849, RFC 2606) say of an address or a suffix. */
final class Ranges {
    static final String PRIVATE = "private";
    static final String RESERVED = "reserved";
    static final String DOCUMENTATION = "documentation";

    private Ranges() {}

    /** The flag of this host, or an empty text. */
    static String flag(Host host) {
        if (host.type() == IndicatorType.IPV4) {
            return v4(host.value());
        }
        if (host.type() == IndicatorType.ONION) {
            return "";
        }
        return host.type() == IndicatorType.IPV6 ? v6(host.value()) : name(host.value(), host.suffix());
    }

    private static String v4(String address) {
        String[] octets = address.split("\\.", -1);
        int a = Integer.parseInt(octets[0]);
        int b = Integer.parseInt(octets[1]);
        int network = (a << 16) | (b << 8) | Integer.parseInt(octets[2]);
        if (a == 10
                || a == 127
                || (a == 172 && b >= 16 && b < 32)
                || (a == 192 && b == 168)
                || (a == 169 && b == 254)) {
            return PRIVATE;
        }
        if (network == 0xC00002 || network == 0xC63364 || network == 0xCB0071) {
            return DOCUMENTATION;
        }
        boolean sharedOrBenchmark = (a == 100 && b >= 64 && b < 128) || (a == 198 && (b == 18 || b == 19));
        return a == 0 || a >= 224 || sharedOrBenchmark || network == 0xC00000 ? RESERVED : "";
    }

    private static String v6(String address) {
        if (address.startsWith("2001:db8:")) {
            return DOCUMENTATION;
        }
        boolean local = address.equals("::1")
                || address.matches("f[cd][0-9a-f]{2}:.*")
                || address.matches("fe[89ab][0-9a-f]:.*");
        return local ? PRIVATE : address.startsWith("ff") ? RESERVED : "";
    }

    private static String name(String name, String suffix) {
        return switch (suffix) {
            case "example" -> DOCUMENTATION;
            case "test", "invalid" -> RESERVED;
            case "localhost", "local", "lan", "internal" -> PRIVATE;
            default -> exampleDomain(name) ? DOCUMENTATION : "";
        };
    }

    private static boolean exampleDomain(String name) {
        String padded = "." + name;
        return padded.endsWith(".example.com") || padded.endsWith(".example.net") || padded.endsWith(".example.org");
    }
}
