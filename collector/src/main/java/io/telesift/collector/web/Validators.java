// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a host said of its pages so that it can be asked whether they changed (RFC 9110, 13.1): sent back as given. Bounded; for
 * one thread.
 */
final class Validators {
    private static final int MOST = 2_000;
    private static final int LONGEST = 200;

    /** Oldest first. */
    private final Map<String, Map<String, String>> byTarget = new LinkedHashMap<>();

    /** The headers to ask with; none if the host gave nothing. */
    Map<String, String> of(String target) {
        return byTarget.getOrDefault(target, Map.of());
    }

    /** Of a page that was read whole. */
    void take(String target, PreviewReply reply) {
        Map<String, String> headers = new TreeMap<>();
        put(headers, "If-None-Match", reply, "etag");
        put(headers, "If-Modified-Since", reply, "last-modified");
        byTarget.remove(target);
        if (!headers.isEmpty()) {
            byTarget.put(target, headers);
        }
        if (byTarget.size() > MOST) {
            byTarget.remove(byTarget.keySet().iterator().next());
        }
    }

    private static void put(Map<String, String> headers, String name, PreviewReply reply, String from) {
        reply.header(from).filter(value -> value.length() <= LONGEST).ifPresent(value -> headers.put(name, value));
    }

    /** The next answer must be a whole page. */
    void forget(String target) {
        byTarget.remove(target);
    }
}
