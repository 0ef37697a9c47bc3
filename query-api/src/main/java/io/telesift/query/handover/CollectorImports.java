// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.handover;

import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Imports by way of the collector's internal endpoint. */
public final class CollectorImports implements Imports {
    private static final Duration ANSWER = Duration.ofSeconds(30);
    /** A large export over a slow line. */
    private static final Duration UPLOAD = Duration.ofHours(2);

    private final URI imports;
    private final CollectorCalls calls = new CollectorCalls();

    /**
     * Asks nothing yet.
     *
     * @param collector base address, without a trailing slash
     */
    public CollectorImports(URI collector) {
        this.imports = URI.create(collector + "/internal/collector/imports");
    }

    @Override
    public Answer upload(InputStream export, long length, @Nullable String name, @Nullable String observedAt) {
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> export);
        BodyPublisher body = length > 0 ? BodyPublishers.fromPublisher(stream, length) : stream;
        return send(HttpRequest.newBuilder(withParameters(name, observedAt))
                .header("Content-Type", "application/octet-stream")
                .timeout(UPLOAD)
                .POST(body)
                .build());
    }

    private URI withParameters(@Nullable String name, @Nullable String observedAt) {
        String query = parameter("name", name) + parameter("observedAt", observedAt);
        return query.isEmpty() ? imports : URI.create(imports + "?" + query.substring(1));
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + encoded(value);
    }

    /** A blank as %20: a plus sign means one in forms only. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public Answer list() {
        return send(HttpRequest.newBuilder(imports).timeout(ANSWER).build());
    }

    @Override
    public Answer get(String id) {
        URI one = URI.create(imports + "/" + encoded(id));
        return send(HttpRequest.newBuilder(one).timeout(ANSWER).build());
    }

    private Answer send(HttpRequest request) {
        HttpResponse<String> response = calls.send(request);
        return new Answer(response.statusCode(), response.body());
    }
}
