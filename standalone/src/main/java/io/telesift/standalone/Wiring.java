// SPDX-License-Identifier: Apache-2.0
package io.telesift.standalone;

import io.telesift.host.ManagementPort;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;

/**
 * The settings of the one context.
 *
 * @param defaults the environment wins over them
 * @param fixed they win over the environment
 */
record Wiring(Map<String, Object> defaults, Map<String, String> fixed) {
    /** Decides the ports, and which parts are embedded. */
    static Wiring of(StandaloneSettings settings, Map<String, String> environment) {
        Map<String, String> fixed = new LinkedHashMap<>(settings.properties());
        fixed.put("telesift.data-dir", settings.dataDirectory().toAbsolutePath().toString());
        String port = String.valueOf(Standalone.port("--port", settings.port(), "HTTP"));
        fixed.put("micronaut.server.port", port);
        fixed.put("query.collector-url", "http://127.0.0.1:" + port);
        if (!isSet(environment, "KAFKA_BOOTSTRAP_SERVERS")) {
            embedKafka(fixed, Standalone.port("--kafka-port", settings.kafkaPort(), "Kafka"));
        }
        if (!isSet(environment, "MONGODB_URI")) {
            embedMongo(fixed, Standalone.port("--mongo-port", settings.mongoPort(), "store"));
        }
        Map<String, Object> defaults = serverDefaults();
        defaults.put("management.port", managementPort(settings));
        return new Wiring(defaults, fixed);
    }

    /** Beside the port that was asked for, and not on broker's or store's, which start later. */
    private static int managementPort(StandaloneSettings settings) {
        if (settings.port() == 0) {
            return 0;
        }
        int port = ManagementPort.beside(settings.port());
        while (port == settings.kafkaPort() || port == settings.mongoPort()) {
            port++;
        }
        return port;
    }

    /** Imports are large; each service that takes them refuses what is beyond its own limit, with a sentence. */
    private static Map<String, Object> serverDefaults() {
        return new HashMap<>(Map.of(
                "micronaut.server.host",
                "127.0.0.1",
                "micronaut.server.max-request-size",
                1L << 40,
                "micronaut.server.max-request-buffer-size",
                1L << 20));
    }

    private static void embedKafka(Map<String, String> fixed, int port) {
        fixed.put("embedded.kafka", "true");
        fixed.put("embedded.kafka-port", String.valueOf(port));
        fixed.put("kafka.bootstrap-servers", "127.0.0.1:" + port);
    }

    private static void embedMongo(Map<String, String> fixed, int port) {
        fixed.put("embedded.mongo", "true");
        fixed.put("embedded.mongo-port", String.valueOf(port));
        fixed.put("mongodb.uri", "mongodb://127.0.0.1:" + port + "/telesift");
    }

    private static boolean isSet(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank()
                || !environment.getOrDefault(variable + "_FILE", "").isBlank();
    }

    /** The fixed settings as Micronaut takes them from a command line: above every other source. */
    String[] arguments() {
        return fixed.entrySet().stream().map(Wiring::argument).toArray(String[]::new);
    }

    private static String argument(Entry<String, String> setting) {
        return "--" + setting.getKey() + "=" + setting.getValue();
    }
}
