// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Finding.Derived;
import io.telesift.common.model.IndicatorType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads URLs, with a scheme or from a host that is followed by a path. */
final class UrlReader {
    /** Longest URL reported; a longer one is cut there. */
    static final int LONGEST = 2_048;

    private static final int LONGEST_USERINFO = 128;

    private final HostReader hosts;
    private final EntitySpans entities;

    UrlReader(HostReader hosts, EntitySpans entities) {
        this.hosts = hosts;
        this.entities = entities;
    }

    /** The URL whose {@code ://} stands at {@code colon}; its scheme does not begin before {@code floor}. */
    @Nullable
    Hit withScheme(RefangedText text, int floor, int colon) {
        Scheme scheme = Scheme.before(text, colon, floor);
        int authority = colon + 3;
        int hostStart = userinfoEnd(text, authority);
        Host host = scheme == null ? null : host(text, hostStart);
        if (scheme == null || host == null) {
            return null;
        }
        Port port = Port.read(text, host.end());
        int end = end(text, scheme.start(), port.end(), true);
        String value = scheme.name() + "://" + text.text(authority, hostStart) + rest(text, scheme, host, port, end);
        return hit(value, scheme.start(), end, host, port, 90, "written as a URL");
    }

    /** The URL that a host without a scheme makes together with the path behind it. */
    @Nullable
    Hit withoutScheme(RefangedText text, int start, Host host) {
        Port port = Port.read(text, host.end());
        int end = end(text, start, port.end(), false);
        if (end == port.end()) {
            return null;
        }
        String value = "http://" + rest(text, new Scheme("http", start, false), host, port, end);
        return hit(value, start, end, host, port, 80, "host with a path");
    }

    private static Hit hit(String value, int start, int end, Host host, Port port, int confidence, String shape) {
        List<Derived> derived = new ArrayList<>();
        derived.add(new Derived("host", host.type(), host.value()));
        if (port.present()) {
            derived.add(new Derived("port", null, Integer.toString(port.number())));
        }
        return new Hit(IndicatorType.URL, value, start, end, host, confidence, shape, derived);
    }

    private int end(RefangedText text, int start, int tail, boolean foreign) {
        int marked = markedEnd(text, start, tail);
        int end = marked > tail ? marked : UrlTail.end(text, tail, foreign);
        return Math.min(end, Math.max(tail, start + LONGEST));
    }

    /** Where Telegram itself says that this link ends, if it marked one without blanks in it. */
    private int markedEnd(RefangedText text, int start, int tail) {
        int end = text.unitAt(entities.urlEnd(text.start(start)));
        for (int i = start; i < end; i++) {
            if (Chars.blank(text.at(i))) {
                return -1;
            }
        }
        char first = text.at(tail);
        return first == '/' || first == '?' || first == '#' ? end : -1;
    }

    /** Where the name and password end, if there are any: behind the last at sign of the authority. */
    private static int userinfoEnd(RefangedText text, int from) {
        int end = from;
        for (int i = from; i - from < LONGEST_USERINFO && authority(text.at(i)); i++) {
            end = text.at(i) == '@' ? i + 1 : end;
        }
        return end;
    }

    private static boolean authority(char c) {
        return !Chars.blank(c) && Chars.ascii(c) && "/?#<>\"`\\".indexOf(c) < 0;
    }

    private @Nullable Host host(RefangedText text, int from) {
        char first = text.at(from);
        if (first == '[') {
            return bracketed(text, from);
        }
        if (!Chars.word(first)) {
            return null;
        }
        Host address = Chars.digit(first) ? Ipv4.read(text, from) : null;
        return address != null ? address : hosts.any(text, from);
    }

    private static @Nullable Host bracketed(RefangedText text, int from) {
        Host address = Ipv6.read(text, from + 1);
        return address != null && text.at(address.end()) == ']'
                ? Host.address(IndicatorType.IPV6, address.value(), address.end() + 1)
                : null;
    }

    private static String rest(RefangedText text, Scheme scheme, Host host, Port port, int end) {
        String tail = text.text(port.end(), end);
        String shown = port.present() && !scheme.isDefault(port.number()) ? ":" + port.number() : "";
        return host.inUrl() + shown + (tail.equals("/") ? "" : tail);
    }
}
