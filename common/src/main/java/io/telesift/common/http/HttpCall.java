// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One call.
 *
 * @param method {@code GET} or {@code POST}
 * @param uri absolute; may be a secret, as a webhook's is
 * @param contentType of the body, if there is one
 * @param body as text, sent as UTF-8
 */
public record HttpCall(
        String method,
        URI uri,
        Map<String, String> headers,
        @Nullable String contentType,
        @Nullable String body) {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    public HttpCall {
        headers = Map.copyOf(headers);
    }

    /** A question. */
    public static HttpCall get(URI uri) {
        return get(uri, Map.of());
    }

    /** A question, with a key perhaps. */
    public static HttpCall get(URI uri, Map<String, String> headers) {
        return new HttpCall("GET", uri, headers, null, null);
    }

    /** JSON to be taken in. */
    public static HttpCall post(URI uri, Map<String, String> headers, String json) {
        return new HttpCall("POST", uri, headers, JSON, json);
    }

    /** Fields as a browser's form sends them. */
    public static HttpCall form(URI uri, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return new HttpCall("POST", uri, Map.of(), FORM, body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Without path and body: both may hold secrets. */
    @Override
    public String toString() {
        return method + " " + uri.getHost();
    }
}
