// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to reach Kafka, and how topics are made there. Typed: no API and no setting passes properties through to a client
 * (CVE-2023-25194, CVE-2025-27817).
 *
 * @param bootstrapServers {@code host:port}, several separated by commas
 * @param securityProtocol {@code PLAINTEXT, SSL, SASL_PLAINTEXT, SASL_SSL}
 * @param saslMechanism {@code PLAIN, SCRAM-SHA-256, SCRAM-SHA-512}
 * @param instance tells instances of one service apart, so that a restarted one takes its own transactions over; a name
 *     that survives restarts
 * @param partitions of every topic; all topics have the same number
 * @param replicationFactor of every topic
 */
public record KafkaSettings(
        String bootstrapServers,
        String securityProtocol,
        @Nullable String saslMechanism,
        @Nullable String saslUsername,
        @Nullable String saslPassword,
        @Nullable String sslTruststoreLocation,
        @Nullable String sslTruststorePassword,
        @Nullable String sslKeystoreLocation,
        @Nullable String sslKeystorePassword,
        @Nullable String sslKeyPassword,
        String instance,
        int partitions,
        int replicationFactor) {
    private static final Set<String> PROTOCOLS = Set.of("PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL");
    private static final Set<String> MECHANISMS = Set.of("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512");

    public KafkaSettings {
        if (bootstrapServers.isBlank()) {
            throw new IllegalArgumentException(
                    "KAFKA_BOOTSTRAP_SERVERS is empty; give host:port, for example kafka:9092");
        }
        requireOneOf("KAFKA_SECURITY_PROTOCOL", securityProtocol, PROTOCOLS);
        if (securityProtocol.startsWith("SASL")) {
            requireOneOf("KAFKA_SASL_MECHANISM", saslMechanism, MECHANISMS);
            requireGiven("KAFKA_SASL_USERNAME", saslUsername);
            requireGiven("KAFKA_SASL_PASSWORD", saslPassword);
        }
        if (partitions < 1 || replicationFactor < 1) {
            throw new IllegalArgumentException("KAFKA_PARTITIONS and KAFKA_REPLICATION_FACTOR must be 1 or more");
        }
    }

    /** A broker without security, one replica, the usual four partitions. */
    public static KafkaSettings plain(String bootstrapServers) {
        return new KafkaSettings(
                bootstrapServers, "PLAINTEXT", null, null, null, null, null, null, null, null, "1", 4, 1);
    }

    /** What every Kafka client of ours is configured with. */
    public Map<String, Object> client() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("bootstrap.servers", bootstrapServers);
        properties.put("security.protocol", securityProtocol);
        putIfGiven(properties, "ssl.truststore.location", sslTruststoreLocation);
        putIfGiven(properties, "ssl.truststore.password", sslTruststorePassword);
        putIfGiven(properties, "ssl.keystore.location", sslKeystoreLocation);
        putIfGiven(properties, "ssl.keystore.password", sslKeystorePassword);
        putIfGiven(properties, "ssl.key.password", sslKeyPassword);
        if (saslMechanism != null && saslUsername != null && saslPassword != null) {
            properties.put("sasl.mechanism", saslMechanism);
            properties.put("sasl.jaas.config", jaas(saslMechanism, saslUsername, saslPassword));
        }
        return properties;
    }

    private static String jaas(String mechanism, String username, String password) {
        String module = mechanism.startsWith("SCRAM")
                ? "org.apache.kafka.common.security.scram.ScramLoginModule"
                : "org.apache.kafka.common.security.plain.PlainLoginModule";
        return module + " required username=\"" + escape(username) + "\" password=\"" + escape(password) + "\";";
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static void putIfGiven(Map<String, Object> properties, String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    private static void requireOneOf(String variable, @Nullable String value, Set<String> allowed) {
        if (value == null || !allowed.contains(value)) {
            throw new IllegalArgumentException(variable + " must be one of "
                    + allowed.stream().sorted().toList() + ", for example "
                    + allowed.stream().sorted().findFirst().orElseThrow());
        }
    }

    private static void requireGiven(String variable, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(variable + " is missing; SASL needs it (also as " + variable + "_FILE)");
        }
    }

    /** Without secrets. */
    @Override
    public String toString() {
        return "KafkaSettings[" + bootstrapServers + ", " + securityProtocol + ", instance " + instance + "]";
    }
}
