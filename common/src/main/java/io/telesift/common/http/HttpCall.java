// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.http;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call.
 *
 * @param method {@code GET} or {@code POST}
 * @param uri absolute; may be a secret, as a webhook's is
 * @param json the body, if there is one
 */
public record HttpCall(
        String method,
        URI uri,
        Map<String, String> headers,
        @Nullable String json) {
    public HttpCall {
        headers = Map.copyOf(headers);
    }

    /** A question. */
    public static HttpCall get(URI uri) {
        return new HttpCall("GET", uri, Map.of(), null);
    }

    /** JSON to be taken in. */
    public static HttpCall post(URI uri, Map<String, String> headers, String json) {
        return new HttpCall("POST", uri, headers, json);
    }

    /** Without path and body: both may hold secrets. */
    @Override
    public String toString() {
        return method + " " + uri.getHost();
    }
}
