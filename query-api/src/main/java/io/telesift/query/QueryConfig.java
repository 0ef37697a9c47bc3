// SPDX-License-Identifier: Apache-2.0
package io.telesift.query;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the API.
 *
 * @param collectorUrl where the collector answers, for imports
 * @param allowedHosts host names beside loopback's that the server answers to: what stands in the browser's address bar,
 *     without a port
 * @param importMaxBytes largest upload
 */
@ConfigurationProperties("query")
public record QueryConfig(
        @Bindable(defaultValue = "http://127.0.0.1:8081") URI collectorUrl,
        @Nullable List<String> allowedHosts,
        @Bindable(defaultValue = "4294967296") long importMaxBytes) {
    public QueryConfig {
        allowedHosts = allowedHosts == null ? List.of() : List.copyOf(allowedHosts);
        String scheme = collectorUrl.getScheme();
        if (!"http".equals(scheme) && !"https".equals(scheme)) {
            throw new IllegalArgumentException(
                    "QUERY_COLLECTOR_URL must begin with http:// or https://, for example http://collector:8080");
        }
        if (importMaxBytes < 1) {
            throw new IllegalArgumentException("QUERY_IMPORT_MAX_BYTES must be above 0, for example 4294967296");
        }
    }

    /** Never {@code null}, whatever was given. */
    @Override
    public List<String> allowedHosts() {
        return allowedHosts == null ? List.of() : allowedHosts;
    }
}
