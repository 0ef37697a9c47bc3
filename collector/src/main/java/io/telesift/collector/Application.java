// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector;

import io.telesift.host.HostApplication;
import java.util.Map;

/** The collector as a process of its own. */
public final class Application {
    /**
     * Micronaut's own limit, 10 MB, would cut exports off before {@code collector.max-upload-bytes} is asked; 1 TiB never does.
     * What other routes hold in memory stays bounded by {@code micronaut.server.max-request-buffer-size}.
     */
    static final Map<String, Object> DEFAULTS =
            Map.of("micronaut.server.port", 8081, "micronaut.server.max-request-size", 1L << 40);

    private Application() {}

    /** Runs until told to end. */
    public static void main(String[] args) {
        HostApplication.run("collector", DEFAULTS, args);
    }
}
