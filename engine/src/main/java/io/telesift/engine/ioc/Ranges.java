// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;

/** What the special-purpose registries (RFC 6890, RFC 5737, RFC 3849, RFC 2606) say of an address or a suffix. */
final class Ranges {
    static final String PRIVATE = "private";
    static final String RESERVED = "reserved";
    static final String DOCUMENTATION = "documentation";

    /** Letters of {@code example.com}. */
    private static final int EXAMPLE = 11;

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
        int network = network(address);
        int a = network >>> 16;
        int b = network >>> 8 & 0xFF;
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

    /** The first three of the four numbers. */
    private static int network(String address) {
        int network = 0;
        int octet = 0;
        int last = address.lastIndexOf('.');
        for (int i = 0; i < last; i++) {
            char c = address.charAt(i);
            network = c == '.' ? (network | octet) << 8 : network;
            octet = c == '.' ? 0 : octet * 10 + c - '0';
        }
        return network | octet;
    }

    private static String v6(String address) {
        if (address.startsWith("2001:db8:")) {
            return DOCUMENTATION;
        }
        return address.equals("::1") || local(address) ? PRIVATE : address.startsWith("ff") ? RESERVED : "";
    }

    /** {@code fc00::/7}, {@code fe80::/10}: canonical addresses leave no zero out of a first group that begins so. */
    private static boolean local(String address) {
        if (address.charAt(0) != 'f' || address.indexOf(':') != 4) {
            return false;
        }
        char second = address.charAt(1);
        return second == 'c' || second == 'd' || (second == 'e' && "89ab".indexOf(address.charAt(2)) >= 0);
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
        int start = name.length() - EXAMPLE;
        boolean whole = start == 0 || (start > 0 && name.charAt(start - 1) == '.');
        return whole
                && name.startsWith("example.", start)
                && (name.endsWith("com") || name.endsWith("net") || name.endsWith("org"));
    }
}
