// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.login;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.collector.tdlib.gateway.TdFunction;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Through which the account reaches Telegram.
 *
 * @param user empty without one
 * @param password empty without one
 */
public record TdProxy(boolean socks, String host, int port, String user, String password) {
    private static final String EXAMPLE = "for example socks5://127.0.0.1:9050";

    /**
     * Reads {@code socks5://[user:password@]host:port} or {@code http://...}.
     *
     * @param variable for the sentence
     * @throws IllegalArgumentException if it is neither: one line, without what was written, which may hold a password
     */
    public static TdProxy parse(String variable, String written) {
        try {
            URI uri = new URI(written.strip());
            boolean socks = "socks5".equalsIgnoreCase(uri.getScheme()) || "socks5h".equalsIgnoreCase(uri.getScheme());
            if ((!socks && !"http".equalsIgnoreCase(uri.getScheme())) || uri.getHost() == null || uri.getPort() < 1) {
                throw wrong(variable);
            }
            return new TdProxy(socks, uri.getHost(), uri.getPort(), part(uri, 0), part(uri, 1));
        } catch (URISyntaxException e) {
            throw wrong(variable);
        }
    }

    private static IllegalArgumentException wrong(String variable) {
        return new IllegalArgumentException(variable + " must be socks5://host:port or http://host:port, " + EXAMPLE);
    }

    private static String part(URI uri, int index) {
        String[] parts =
                uri.getUserInfo() == null ? new String[0] : uri.getUserInfo().split(":", 2);
        return index < parts.length ? parts[index] : "";
    }

    /** The call that uses it, or, without one, the call that forgets the one TDLib remembers from before. */
    static ObjectNode call(@Nullable TdProxy proxy) {
        if (proxy == null) {
            return TdFunction.DISABLE_PROXY.call();
        }
        ObjectNode type = TdFunction.object(proxy.socks ? "proxyTypeSocks5" : "proxyTypeHttp")
                .put("username", proxy.user)
                .put("password", proxy.password);
        ObjectNode server = TdFunction.object("proxy").put("server", proxy.host).put("port", proxy.port);
        ObjectNode call = TdFunction.ADD_PROXY.call().put("enable", true);
        call.set("proxy", server.set("type", type));
        return call;
    }

    /** Without user and password. */
    @Override
    public String toString() {
        return "TdProxy[" + host + ":" + port + "]";
    }
}
