// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Finding.Derived;
import io.telesift.common.model.IndicatorType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an IP address becomes by what stands behind it: an address with or without a port, a network, a URL. */
final class AddressReader {
    private final UrlReader urls;

    AddressReader(UrlReader urls) {
        this.urls = urls;
    }

    @Nullable
    Hit v4(RefangedText text, int start) {
        Host address = Ipv4.read(text, start);
        if (address == null) {
            return null;
        }
        Hit network = network(text, start, address, 32);
        Hit hit = network != null ? network : urls.withoutScheme(text, start, address);
        return hit != null ? hit : plain(text, start, address);
    }

    private static @Nullable Hit plain(RefangedText text, int start, Host address) {
        Port port = Port.read(text, address.end());
        boolean meant = port.present() || text.defanged(start, address.end());
        if (!meant && Ipv4.versionBefore(text, start)) {
            return null;
        }
        return address(start, address, port, "four numbers from 0 to 255");
    }

    /** In brackets the port stands behind them: {@code [2001:db8::1]:53}. */
    @Nullable
    Hit v6(RefangedText text, int start) {
        Host address = Ipv6.read(text, start);
        if (address == null) {
            return null;
        }
        Hit network = network(text, start, address, 128);
        boolean bracketed = text.at(start - 1) == '[' && text.at(address.end()) == ']';
        Port port = bracketed ? Port.read(text, address.end() + 1) : new Port(-1, address.end());
        return network != null ? network : address(start, address, port, "IPv6 address");
    }

    private static Hit address(int start, Host address, Port port, String shape) {
        List<Derived> derived =
                port.present() ? List.of(new Derived("port", null, Integer.toString(port.number()))) : List.of();
        return new Hit(address.type(), address.value(), start, address.end(), address, 80, shape, derived);
    }

    private static @Nullable Hit network(RefangedText text, int start, Host address, int longest) {
        int i = address.end() + 1;
        int bits = 0;
        while (text.at(address.end()) == '/' && i - address.end() <= 3 && Chars.digit(text.at(i))) {
            bits = bits * 10 + text.at(i++) - '0';
        }
        boolean goesOn =
                Chars.asciiAlnum(text.at(i)) || text.at(i) == '/' || (text.at(i) == '.' && Chars.word(text.at(i + 1)));
        if (i == address.end() + 1 || bits > longest || goesOn) {
            return null;
        }
        Derived derived = new Derived("address", address.type(), address.value());
        String value = address.value() + "/" + bits;
        return new Hit(IndicatorType.CIDR, value, start, i, address, 85, "network in CIDR notation", List.of(derived));
    }
}
