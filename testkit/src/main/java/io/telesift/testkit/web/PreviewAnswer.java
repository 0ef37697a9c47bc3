// SPDX-License-Identifier: Apache-2.0
package io.telesift.testkit.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** An answer before it goes out. */
public final class PreviewAnswer {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    PreviewAnswer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** As in HTTP. */
    public int status() {
        return status;
    }

    /** As they go out. */
    public Map<String, String> headers() {
        return headers;
    }

    /** Before it is zipped. */
    public byte[] body() {
        return body.clone();
    }

    static PreviewAnswer page(String html) {
        return new PreviewAnswer(200, Map.of("Content-Type", "text/html; charset=utf-8"), PreviewStandIn.bytes(html));
    }

    static PreviewAnswer redirect(String location) {
        return new PreviewAnswer(302, Map.of("Location", location), new byte[0]);
    }

    PreviewAnswer withBody(byte[] other) {
        return new PreviewAnswer(status, headers, other);
    }

    void send(HttpExchange exchange) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        byte[] out = zipped(exchange) ? zip(exchange) : body;
        exchange.sendResponseHeaders(status, out.length == 0 ? -1 : out.length);
        try (OutputStream stream = exchange.getResponseBody()) {
            stream.write(out);
        }
    }

    private boolean zipped(HttpExchange exchange) {
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        return body.length > 0 && accepted != null && accepted.contains("gzip");
    }

    private byte[] zip(HttpExchange exchange) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            out.write(body);
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        return zipped.toByteArray();
    }

    /** With another status and header. */
    static PreviewAnswer error(int status, String header, String value) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (!header.isEmpty()) {
            headers.put(header, value);
        }
        return new PreviewAnswer(status, headers, PreviewStandIn.bytes("<html><body>" + status + "</body></html>"));
    }
}
