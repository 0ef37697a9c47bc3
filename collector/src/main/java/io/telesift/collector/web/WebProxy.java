// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A proxy between this source and the preview's host.
 *
 * @param socks SOCKS 5, and the proxy resolves names; otherwise HTTP
 * @param password secret
 */
public record WebProxy(
        boolean socks,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password) {
    private static final String EXAMPLE =
            ", for example socks5://127.0.0.1:9050 or http://user:password@proxy.example:3128";

    /**
     * Reads {@code http://host:port} or {@code socks5://user:password@host:port}.
     *
     * @param variable for the sentence
     * @throws IllegalArgumentException if it is neither: one line, without what was written, which may hold a password
     */
    public static WebProxy parse(String variable, String written) {
        URI uri = uri(variable, written);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean socks = scheme.equals("socks5") || scheme.equals("socks5h");
        if ((!socks && !scheme.equals("http"))
                || uri.getHost() == null
                || uri.getPort() < 1
                || uri.getPort() > 65_535) {
            throw fault(variable);
        }
        String[] who =
                uri.getUserInfo() == null ? new String[0] : uri.getUserInfo().split(":", 2);
        return new WebProxy(
                socks, uri.getHost(), uri.getPort(), who.length > 0 ? who[0] : null, who.length > 1 ? who[1] : null);
    }

    private static URI uri(String variable, String written) {
        try {
            return URI.create(written.strip());
        } catch (IllegalArgumentException e) {
            throw fault(variable);
        }
    }

    private static IllegalArgumentException fault(String variable) {
        return new IllegalArgumentException(variable + " must be http:// or socks5:// with host and port" + EXAMPLE);
    }

    /** Without user and password. */
    @Override
    public String toString() {
        return (socks ? "socks5://" : "http://") + host + ":" + port;
    }
}
