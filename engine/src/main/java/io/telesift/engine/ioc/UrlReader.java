// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Finding.Derived;
import io.telesift.common.model.IndicatorType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads URLs, with a scheme or from a host that is followed by a path. */
final class UrlReader {
    /** Longest URL reported, in bytes; a longer one is cut there. */
    static final int LONGEST = 2_048;

    private static final int LONGEST_USERINFO = 128;
    private static final String NO_AUTHORITY = "/?#<>\"`\\[]{}()";

    private final Text text;
    private final Separators separators;
    private final NameReader name;
    private final HostReader hosts;
    private final Ipv4Reader v4;
    private final Ipv6Reader v6;
    private final UrlTail tails;
    private final EntitySpans entities;

    UrlReader(
            Text text,
            Separators separators,
            NameReader name,
            HostReader hosts,
            Ipv4Reader v4,
            Ipv6Reader v6,
            EntitySpans entities) {
        this.text = text;
        this.separators = separators;
        this.name = name;
        this.hosts = hosts;
        this.v4 = v4;
        this.v6 = v6;
        this.tails = new UrlTail(text, separators);
        this.entities = entities;
    }

    /** The URL of this scheme whose authority begins at {@code authority}. */
    @Nullable
    Candidate withScheme(Scheme scheme, int colon, int authority) {
        int begin = tails.authority(authority);
        int hostStart = userinfoEnd(begin);
        Host host = host(hostStart);
        if (host == null || (text.at(begin - 1) == ' ' && !hosts.sure(host))) {
            return null;
        }
        int behind = host.end();
        Port port = Port.read(text, separators, behind);
        int end = end(scheme.start(), port.end(), foreign(host, UrlTail.Foreign.SPACED));
        if (host.labels() == 1 && !alone(host, port, end)) {
            return null;
        }
        boolean defanged = scheme.defanged() || disguised(colon, begin) || host.defanged();
        String userinfo = text.string(begin, hostStart);
        String value = scheme.name() + "://" + userinfo + rest(scheme, host, port, end);
        return url(value, scheme.start(), end, defanged, host, port, 90, "written as a URL");
    }

    private boolean disguised(int colon, int begin) {
        boolean plain = begin == colon + 3 && text.at(colon + 1) != '_';
        return !plain && !(begin == colon + 5 && text.matches(colon, Separators.ESCAPED));
    }

    /** A name without a dot is a host in a URL only with something behind it. */
    private static boolean alone(Host host, Port port, int end) {
        return host.value().equals("localhost") || port.present() || end > port.end() + 1;
    }

    /** The URL that a host without a scheme makes together with the path behind it. */
    @Nullable
    Candidate withoutScheme(Host host) {
        Port port = Port.read(text, separators, host.end());
        int end = end(host.start(), port.end(), foreign(host, UrlTail.Foreign.NONE));
        if (end == port.end()) {
            return null;
        }
        String value = "http://" + rest(new Scheme("http", host.start(), false), host, port, end);
        return url(value, host.start(), end, host.defanged(), host, port, 80, "host with a path");
    }

    /** Whether a path, with or without a port before it, follows the name that ends here. */
    boolean pathBehind(int nameEnd) {
        Port port = Port.read(text, separators, nameEnd);
        return tails.end(port.end(), port.end() + 2, UrlTail.Foreign.NONE) > port.end();
    }

    private static Candidate url(
            String value, int start, int end, boolean defanged, Host host, Port port, int confidence, String shape) {
        List<Derived> derived = new ArrayList<>();
        derived.add(new Derived("host", host.type(), host.value()));
        derived.addAll(port.derived());
        derived.addAll(Redirects.in(value));
        return new Candidate(IndicatorType.URL, value, start, end, defanged, host, confidence, shape, derived);
    }

    private static UrlTail.Foreign foreign(Host host, UrlTail.Foreign latin) {
        return host.value().equals(host.unicode()) ? latin : UrlTail.Foreign.ALL;
    }

    private int end(int start, int tail, UrlTail.Foreign foreign) {
        int marked = markedEnd(start, tail);
        int limit = Math.max(tail, start + LONGEST);
        return marked > tail ? Math.min(marked, limit) : tails.end(tail, limit, foreign);
    }

    /** Where Telegram itself says that this link ends, if it marked one without blanks in it. */
    private int markedEnd(int start, int tail) {
        int end = entities.linkEnd(start);
        for (int i = start; i < end; i++) {
            if (Ascii.space(text.at(i))) {
                return Separators.NONE;
            }
        }
        int first = text.at(tail);
        return first == '/' || first == '?' || first == '#' ? end : Separators.NONE;
    }

    /** Where the name and password end, if there are any: behind the last at sign of the authority. */
    private int userinfoEnd(int from) {
        int end = from;
        for (int i = from; i - from < LONGEST_USERINFO && authority(text.at(i)); i++) {
            end = text.at(i) == '@' ? i + 1 : end;
        }
        return end;
    }

    private static boolean authority(int c) {
        return Ascii.word(c) || (c < 0x80 && !Ascii.space(c) && NO_AUTHORITY.indexOf(c) < 0);
    }

    private @Nullable Host host(int from) {
        int first = text.at(from);
        if (first == '[') {
            return bracketed(from);
        }
        Host address = Ascii.digit(first) ? v4.read(from) : null;
        if (address != null) {
            return address;
        }
        name.read(from);
        return name.labels() > 0 && (name.labels() > 1 || mayStandAlone()) ? hosts.afterScheme() : null;
    }

    /** A quick look at a name without a dot, before anything is made of it; {@link #alone} looks closer. */
    private boolean mayStandAlone() {
        int c = text.at(name.end());
        boolean more = c == ':' ? Ascii.digit(text.at(name.end() + 1)) : "/?#[(".indexOf(c) >= 0;
        return more || !name.ascii() || name.is(0, "localhost");
    }

    private @Nullable Host bracketed(int from) {
        Host address = v6.bracketed(from + 1);
        return address != null
                ? Host.address(IndicatorType.IPV6, address.value(), from, address.end() + 1, address.defanged())
                : null;
    }

    private String rest(Scheme scheme, Host host, Port port, int end) {
        String tail = tails.refanged(port.end(), end);
        String shown = port.present() && !scheme.isDefault(port.number()) ? ":" + port.number() : "";
        return host.inUrl() + shown + (tail.equals("/") ? "" : tail);
    }
}
