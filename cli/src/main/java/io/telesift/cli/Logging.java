// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import java.nio.file.Path;

/** Which logging a command gets; must be said before the first logger is made. */
final class Logging {
    private static final String CONFIGURATION = "logback.configurationFile";

    private Logging() {}

    /** Next to nothing, for commands that end at once. */
    static void quiet() {
        configure("telesift-cli-logback.xml");
    }

    /** Warnings and our own words, on stderr and in files of this folder. */
    static void into(Path folder) {
        System.setProperty("telesift.logs", folder.toAbsolutePath().toString());
        // Kafka links to Log4j's API without needing one of its back ends, which would say so on stderr.
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        configure("telesift-standalone-logback.xml");
    }

    private static void configure(String resource) {
        if (System.getProperty(CONFIGURATION) == null) {
            System.setProperty(CONFIGURATION, resource);
        }
    }
}
