// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The scheme of a URL, refanged; it begins at byte {@code start}. */
record Scheme(String name, int start, boolean defanged) {
    private static final int LONGEST = 12;

    private static final Map<String, String> REFANGED = Map.ofEntries(
            Map.entry("hxxp", "http"),
            Map.entry("hxxps", "https"),
            Map.entry("hxtp", "http"),
            Map.entry("hxtps", "https"),
            Map.entry("htxp", "http"),
            Map.entry("htxps", "https"),
            Map.entry("hxxx", "http"),
            Map.entry("hxxxs", "https"),
            Map.entry("httx", "http"),
            Map.entry("httxs", "https"),
            Map.entry("xxxp", "http"),
            Map.entry("xxxps", "https"),
            Map.entry("xttp", "http"),
            Map.entry("xttps", "https"),
            Map.entry("hzzp", "http"),
            Map.entry("hzzps", "https"),
            Map.entry("h77p", "http"),
            Map.entry("meow", "http"),
            Map.entry("meows", "https"),
            Map.entry("xxxx", "http"),
            Map.entry("xxxxs", "https"),
            Map.entry("xxxxx", "https"),
            Map.entry("ftx", "ftp"),
            Map.entry("fxp", "ftp"),
            Map.entry("fxps", "ftps"));

    private static final Set<String> KNOWN = Set.of(
            "http",
            "https",
            "ftp",
            "ftps",
            "sftp",
            "ws",
            "wss",
            "tcp",
            "udp",
            "ssh",
            "rdp",
            "smb",
            "ldap",
            "ldaps",
            "socks4",
            "socks5",
            "socks",
            "telnet",
            "rtmp",
            "rtmps",
            "rtsp",
            "git",
            "svn",
            "vnc",
            "mysql",
            "mongodb",
            "postgres",
            "postgresql",
            "redis",
            "amqp",
            "mqtt",
            "stratum",
            "vless",
            "vmess",
            "trojan",
            "ss",
            "quic",
            "gopher",
            "rsync",
            "nfs",
            "irc",
            "ircs",
            "xmpp");

    private static final Map<String, Integer> DEFAULT_PORTS =
            Map.of("http", 80, "https", 443, "ftp", 21, "ftps", 990, "ws", 80, "wss", 443, "ssh", 22, "rtmp", 1935);

    /** The scheme that ends before this byte; a word of another script stuck to its front is left out. */
    static @Nullable Scheme before(Text text, int end, int floor) {
        int start = end;
        while (start > floor && end - start < LONGEST && Ascii.alnum(text.at(start - 1))) {
            start--;
        }
        Scheme whole = of(text, start, end);
        return whole != null ? whole : stuck(text, start, end);
    }

    /** {@code Linkhttps://}, {@code 1http://}: a word ran into one of the two schemes that everybody writes. */
    private static @Nullable Scheme stuck(Text text, int from, int end) {
        for (int length = 5; length >= 4; length--) {
            int start = end - length;
            Scheme scheme = start > from ? of(text, start, end) : null;
            if (scheme != null && scheme.name.startsWith("http")) {
                return scheme;
            }
        }
        return null;
    }

    private static @Nullable Scheme of(Text text, int start, int end) {
        if (end - start < 2) {
            return null;
        }
        if (text.matches(start, "http")) {
            boolean secure = end - start == 5 && Ascii.lower(text.at(end - 1)) == 's';
            return secure
                    ? new Scheme("https", start, false)
                    : end - start == 4 ? new Scheme("http", start, false) : null;
        }
        String written = text.string(start, end).toLowerCase(Locale.ROOT);
        String refanged = REFANGED.get(written);
        if (refanged != null) {
            return new Scheme(refanged, start, true);
        }
        return KNOWN.contains(written) ? new Scheme(written, start, false) : null;
    }

    boolean isDefault(int port) {
        return DEFAULT_PORTS.getOrDefault(name, -1) == port;
    }
}
