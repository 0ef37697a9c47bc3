// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator;

import io.telesift.host.HostApplication;
import java.util.Map;

/** The translator as a process of its own. */
public final class Application {
    private Application() {}

    /** Runs until told to end. */
    public static void main(String[] args) {
        HostApplication.run("translator", Map.of("micronaut.server.port", 8083), args);
    }
}
