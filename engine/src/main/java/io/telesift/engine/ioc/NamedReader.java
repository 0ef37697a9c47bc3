// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import io.telesift.engine.checksum.Onion;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a dotted name is: an e-mail address, a URL without scheme, a host, a file; in this order. */
final class NamedReader {
    private static final int BY_LOOK = 65;
    private static final int LONGEST_LABEL = 63;

    private final Text text;
    private final Separators separators;
    private final NameReader name;
    private final HostReader hosts;
    private final HostPolicy policy;
    private final UrlReader urls;
    private final EmailReader emails;
    private final FileNameReader files;
    private final RunReader runs;
    private final EntitySpans entities;
    private int end;

    NamedReader(
            Text text,
            Separators separators,
            Suffixes suffixes,
            NameReader name,
            HostReader hosts,
            HostPolicy policy,
            UrlReader urls,
            EntitySpans entities) {
        this.text = text;
        this.separators = separators;
        this.name = name;
        this.hosts = hosts;
        this.policy = policy;
        this.urls = urls;
        this.emails = new EmailReader(text, separators, name, hosts);
        this.files = new FileNameReader(text, suffixes);
        this.runs = new RunReader(text);
        this.entities = entities;
    }

    /** Where the name ended that was read last: nothing before it need be read again. */
    int end() {
        return end;
    }

    /** Whether the sign at the end of a word may join it to a name; a quick look that saves most attempts. */
    boolean possible(int wordEnd) {
        int c = text.at(wordEnd);
        if (c == '@') {
            return hostAt(wordEnd + 1);
        }
        return c == ':' ? false : !Ascii.opens(c) || separators.opensSign(wordEnd);
    }

    /** Behind an at sign there must be a dot of some kind. */
    private boolean hostAt(int i) {
        int end = i;
        while (Ascii.word(text.at(end)) && end - i <= LONGEST_LABEL) {
            end++;
        }
        int c = text.at(end);
        return end > i ? c == '.' || Ascii.opens(c) || c == ' ' || c == '\\' || c >= 0x80 : c >= 0x80;
    }

    /**
     * @param from where the name begins
     * @param wordEnd where its first ASCII word ends
     */
    @Nullable
    Candidate read(int from, int wordEnd, int floor) {
        name.read(from);
        end = name.end();
        int local = emails.localEnd(end);
        if (separators.at(local) != Separators.NONE) {
            end = local;
            return emails.around(from, local, floor);
        }
        int authority = name.labels() > 1 ? separators.schemeEnd(end) : Separators.NONE;
        if (authority != Separators.NONE) {
            return joined(authority);
        }
        Scheme scheme = name.labels() < 2 ? null : HiddenScheme.underscored(text, from);
        if (scheme != null) {
            int underscores = from + scheme.name().length();
            return urls.withScheme(scheme, underscores, underscores + 2);
        }
        Candidate named = name.labels() < 2 ? null : named(floor);
        return named != null || wordEnd - from < RunReader.SHORTEST ? named : runs.read(from, wordEnd);
    }

    /** {@code слово.https://...}: a sentence ran into a URL. */
    private @Nullable Candidate joined(int authority) {
        int colon = end;
        Scheme scheme = Scheme.before(text, colon, name.writtenFrom(-1));
        return scheme == null ? null : urls.withScheme(scheme, colon, authority);
    }

    private @Nullable Candidate named(int floor) {
        Candidate host = hosts.settleInProse() ? host() : null;
        return host != null ? host : files.of(name, floor);
    }

    private @Nullable Candidate host() {
        Port port = Port.read(text, separators, name.end());
        boolean path = urls.pathBehind(name.end());
        boolean marked = entities.linkEnd(name.start()) > 0 || port.present();
        if (!policy.accepts(name, path || (marked && !policy.fileName(name)))) {
            return null;
        }
        Host host = hosts.host(true);
        if (host == null || host.type() == IndicatorType.ONION) {
            return host == null ? null : onion(host);
        }
        Candidate url = path ? urls.withoutScheme(host) : null;
        return url != null ? url : Candidate.of(host, port, BY_LOOK, "ends in a known suffix");
    }

    /** Its last two labels, for Tor knows no names before them; its checksum must hold. */
    private @Nullable Candidate onion(Host host) {
        String[] labels = host.value().split("\\.", -1);
        byte[] address = labels[labels.length - 2].getBytes(StandardCharsets.US_ASCII);
        if (!Onion.valid(address, 0, address.length)) {
            return null;
        }
        Candidate url = urls.withoutScheme(host);
        String value = labels[labels.length - 2] + ".onion";
        return url != null
                ? url
                : new Candidate(
                        IndicatorType.ONION,
                        value,
                        host.start(),
                        host.end(),
                        host.defanged(),
                        host,
                        95,
                        "onion service",
                        Port.read(text, separators, host.end()).derived());
    }
}
