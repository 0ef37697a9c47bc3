// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor;

import io.telesift.host.HostApplication;
import java.util.Map;

/** The extractor as a service of its own. */
public final class Application {
    /** Where its health is asked for, unless told otherwise. */
    private static final int PORT = 8082;

    private Application() {}

    /** Runs until the process is told to end. */
    public static void main(String[] args) {
        HostApplication.run("extractor", Map.of("micronaut.server.port", PORT), args);
    }
}
