// SPDX-License-Identifier: Apache-2.0
package io.telesift.standalone;

import java.nio.file.Path;
import java.util.Map;

/**
 * How to run everything in one process.
 *
 * @param dataDirectory made if it is missing
 * @param port of HTTP, on loopback unless {@code MICRONAUT_SERVER_HOST} says otherwise; 0 for any free one, as with the
 *     next two
 * @param kafkaPort of the embedded broker
 * @param mongoPort of the embedded store
 * @param properties of the services, that win over the environment
 */
public record StandaloneSettings(
        Path dataDirectory, int port, int kafkaPort, int mongoPort, Map<String, String> properties) {
    public StandaloneSettings {
        properties = Map.copyOf(properties);
        requirePort("--port", port);
        requirePort("--kafka-port", kafkaPort);
        requirePort("--mongo-port", mongoPort);
    }

    private static void requirePort(String option, int port) {
        if (port < 0 || port > 65_535) {
            throw new StandaloneException(option + " " + port + ": a port is 1 to 65535");
        }
    }
}
