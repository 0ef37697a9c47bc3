// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass over one text. The cursor only moves forward and every parser looks a bounded way round it, so the time is
 * linear in the text whatever it holds.
 */
final class Scan {
    private final RefangedText text;
    private final HostReader hosts;
    private final HostPolicy policy;
    private final UrlReader urls;
    private final EmailReader emails;
    private final AddressReader addresses;
    private final List<Hit> hits = new ArrayList<>();
    /** Nothing may begin before it: the end of the last hit. */
    private int floor;

    Scan(RefangedText text, Suffixes suffixes, EntitySpans entities) {
        this.text = text;
        this.hosts = new HostReader(suffixes);
        this.policy = new HostPolicy(suffixes);
        this.urls = new UrlReader(hosts, entities);
        this.emails = new EmailReader(hosts);
        this.addresses = new AddressReader(urls);
    }

    List<Hit> run() {
        int cursor = 0;
        while (cursor < text.length()) {
            cursor = step(cursor);
        }
        return hits;
    }

    private int step(int cursor) {
        char c = text.at(cursor);
        if (Chars.word(c)) {
            return word(cursor);
        }
        if (c == ':' && text.at(cursor + 1) == ':') {
            return after(addresses.v6(text, cursor), cursor + 1);
        }
        return cursor + 1;
    }

    private int word(int start) {
        int end = HostReader.nameEnd(text, start);
        return after(read(start, end), end);
    }

    private int after(@Nullable Hit hit, int otherwise) {
        if (hit == null) {
            return otherwise;
        }
        hits.add(hit);
        floor = hit.end() - hit.start() < UrlReader.LONGEST ? hit.end() : wordEnd(hit.end());
        return floor;
    }

    /** The rest of a URL that was cut is no text to search. */
    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && !Chars.blank(text.at(end))) {
            end++;
        }
        return end;
    }

    /** Precedence: hash and CVE have a shape of their own, then URL, e-mail, address, domain. */
    private @Nullable Hit read(int start, int end) {
        Hit shaped = shaped(start, end);
        if (shaped != null) {
            return shaped;
        }
        char after = text.at(end);
        if (after == ':' && text.at(end + 1) == '/' && text.at(end + 2) == '/') {
            return urls.withScheme(text, start, end);
        }
        Hit email = after == '@' ? emails.around(text, end, floor) : null;
        return email != null ? email : host(start, end);
    }

    private @Nullable Hit shaped(int start, int end) {
        if (end - start >= 32) {
            return HashReader.read(text, start);
        }
        return Chars.lower(text.at(start)) == 'c' ? CveReader.read(text, start) : null;
    }

    private @Nullable Hit host(int start, int end) {
        char first = text.at(start);
        Hit address = null;
        if (text.at(end) == ':' && Chars.hex(first)) {
            address = addresses.v6(text, start);
        }
        if (address == null && Chars.digit(first)) {
            address = addresses.v4(text, start);
        }
        return address != null ? address : domain(start, end);
    }

    private @Nullable Hit domain(int start, int end) {
        if (!dotted(start, end)) {
            return null;
        }
        Host host = hosts.known(text, start);
        if (host == null) {
            return null;
        }
        Hit url = urls.withoutScheme(text, start, host);
        Port port = Port.read(text, host.end());
        boolean meant = url != null || (port.present() && !policy.fileName(host));
        if (!policy.accepts(text, start, host, meant)) {
            return null;
        }
        return url != null ? url : Domains.hit(start, host, port);
    }

    private boolean dotted(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.at(i) == '.') {
                return true;
            }
        }
        return false;
    }
}
