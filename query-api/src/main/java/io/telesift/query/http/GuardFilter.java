// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.telesift.query.QueryConfig;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands before every route and every other filter, those of other services in the same process included. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class GuardFilter {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "Content-Security-Policy",
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
            "Referrer-Policy",
            "no-referrer",
            HttpHeaders.CACHE_CONTROL,
            "private, no-store");

    private final HostRule hosts;

    GuardFilter(QueryConfig config) {
        this.hosts = new HostRule(config.allowedHosts());
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> refuse(HttpRequest<?> request) {
        String host = request.getHeaders().get(HttpHeaders.HOST);
        if (!hosts.allowsHost(host)) {
            return Problem.response(
                    HttpStatus.MISDIRECTED_REQUEST,
                    "this server does not answer to that host; see QUERY_ALLOWED_HOSTS");
        }
        boolean writes = !READING.contains(request.getMethod());
        if (writes && !hosts.allowsOrigin(request.getHeaders().get(HttpHeaders.ORIGIN), host)) {
            return Problem.response(HttpStatus.FORBIDDEN, "changes are not taken from pages of another origin");
        }
        return null;
    }

    /** A route that knows better keeps its own. */
    @ResponseFilter
    void harden(MutableHttpResponse<?> response) {
        MutableHttpHeaders headers = response.getHeaders();
        HEADERS.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.add(name, value);
            }
        });
    }
}
