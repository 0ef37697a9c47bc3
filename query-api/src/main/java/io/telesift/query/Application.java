// SPDX-License-Identifier: Apache-2.0
package io.telesift.query;

import io.telesift.host.HostApplication;
import java.util.Map;

/** The query-api service. */
public final class Application {
    private Application() {}

    /** Runs it; settings come from the environment. */
    public static void main(String[] args) {
        HostApplication.run("query-api", defaults(), args);
    }

    /**
     * What the environment may override. Loopback only: who opens the port to a network decides so, and names the hosts
     * it is reached by in {@code QUERY_ALLOWED_HOSTS}. A body may be as large as an import (those are streamed), but no
     * more than a small one is ever held in memory.
     */
    public static Map<String, Object> defaults() {
        return Map.of(
                "micronaut.server.host", "127.0.0.1",
                "micronaut.server.port", "8080",
                "micronaut.server.max-request-size", "4294967296",
                "micronaut.server.max-request-buffer-size", "1048576");
    }
}
