// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Finding.Derived;
import io.telesift.common.model.IndicatorType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an IP address becomes by what stands behind it: an address with or without a port, a network, a URL. */
final class AddressReader {
    private static final int BY_SHAPE = 80;

    private final Text text;
    private final Separators separators;
    private final Ipv4Reader v4;
    private final Ipv6Reader v6;
    private final UrlReader urls;

    AddressReader(Text text, Separators separators, Ipv4Reader v4, Ipv6Reader v6, UrlReader urls) {
        this.text = text;
        this.separators = separators;
        this.v4 = v4;
        this.v6 = v6;
        this.urls = urls;
    }

    @Nullable
    Candidate v4(int start) {
        Host address = numberBefore(start) ? null : v4.read(start);
        if (address == null) {
            return null;
        }
        Candidate network = network(address, 32);
        Candidate wider = network != null ? network : urls.withoutScheme(address);
        return wider != null ? wider : plain(address);
    }

    private boolean numberBefore(int start) {
        return text.at(start - 1) == '.' && Ascii.digit(text.at(start - 2));
    }

    private @Nullable Candidate plain(Host address) {
        Port port = Port.read(text, separators, address.end());
        boolean meant = port.present() || address.defanged();
        if (!meant && v4.partOfVersion(address)) {
            return null;
        }
        return Candidate.of(address, port, BY_SHAPE, "four numbers from 0 to 255");
    }

    /** In brackets the port stands behind them: {@code [2001:db8::1]:53}. */
    @Nullable
    Candidate v6(int start) {
        Host address = v6.read(start);
        address = address == null && text.at(start - 1) == '[' ? withPort(start) : address;
        if (address == null) {
            return null;
        }
        Candidate network = network(address, 128);
        boolean bracketed = text.at(start - 1) == '[' && text.at(address.end()) == ']';
        Port port = bracketed ? Port.read(text, separators, address.end() + 1) : Port.none(address.end());
        return network != null ? network : Candidate.of(address, port, BY_SHAPE, "IPv6 address");
    }

    /** {@code [::]:80}: what has a port is meant as an address, {@code list[::2]} is not. */
    private @Nullable Host withPort(int start) {
        Host address = v6.bracketed(start);
        boolean port = address != null
                && Port.read(text, separators, address.end() + 1).present();
        return port ? address : null;
    }

    /** How far the attempt at an IPv6 address came that was made last. */
    int lastGroup() {
        return v6.lastGroup();
    }

    private @Nullable Candidate network(Host address, int longest) {
        int slash = text.at(address.end()) == '/' ? address.end() + 1 : Separators.NONE;
        int i = slash;
        int bits = 0;
        while (slash != Separators.NONE && i - slash < 3 && Ascii.digit(text.at(i))) {
            bits = bits * 10 + text.at(i++) - '0';
        }
        if (i == slash || bits > longest || goesOn(i)) {
            return null;
        }
        Derived derived = new Derived("address", address.type(), address.value());
        String value = address.value() + "/" + bits;
        return new Candidate(
                IndicatorType.CIDR,
                value,
                address.start(),
                i,
                address.defanged(),
                address,
                85,
                "network in CIDR notation",
                List.of(derived));
    }

    private boolean goesOn(int i) {
        int c = text.at(i);
        return Ascii.alnum(c) || c == '/' || c == '?' || c == '_' || (c == '.' && Ascii.word(text.at(i + 1)));
    }
}
