// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector;

import io.telesift.host.HostApplication;
import java.util.Map;

/** The collector as a process of its own. */
public final class Application {
    /** Micronaut's own limit, 10 MB, would cut exports off before ours is asked. */
    static final Map<String, Object> DEFAULTS = Map.of(
            "micronaut.server.port",
            8081,
            "micronaut.server.max-request-size",
            "${collector.max-upload-bytes:4294967296}");

    private Application() {}

    /** Runs until told to end. */
    public static void main(String[] args) {
        HostApplication.run("collector", DEFAULTS, args);
    }
}
