// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter;

import io.telesift.host.HostApplication;
import java.util.Map;

/** The alerter as a process of its own. */
public final class Application {
    private Application() {}

    /** Runs until told to end. */
    public static void main(String[] args) {
        HostApplication.run("alerter", Map.of("micronaut.server.port", 8084), args);
    }
}
