// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.tail;

import io.telesift.common.kafka.KafkaSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code KAFKA_*} variables, the same that the services read, each also as {@code ..._FILE}. */
final class KafkaVariables {
    private final Map<String, String> variables;

    /** Of this environment. */
    KafkaVariables(Map<String, String> variables) {
        this.variables = variables;
    }

    /**
     * How to reach Kafka.
     *
     * @throws IllegalArgumentException in one line that names the variable, if a value is wrong
     */
    KafkaSettings settings() {
        return new KafkaSettings(
                or(get("KAFKA_BOOTSTRAP_SERVERS"), "127.0.0.1:9092"),
                or(get("KAFKA_SECURITY_PROTOCOL"), "PLAINTEXT"),
                get("KAFKA_SASL_MECHANISM"),
                get("KAFKA_SASL_USERNAME"),
                get("KAFKA_SASL_PASSWORD"),
                get("KAFKA_SSL_TRUSTSTORE_LOCATION"),
                get("KAFKA_SSL_TRUSTSTORE_PASSWORD"),
                get("KAFKA_SSL_KEYSTORE_LOCATION"),
                get("KAFKA_SSL_KEYSTORE_PASSWORD"),
                get("KAFKA_SSL_KEY_PASSWORD"),
                "cli",
                1,
                1);
    }

    private static String or(@Nullable String value, String absent) {
        return value == null ? absent : value;
    }

    private @Nullable String get(String name) {
        String value = variables.get(name);
        if (value != null && !value.isBlank()) {
            return value;
        }
        String file = variables.get(name + "_FILE");
        return file == null || file.isBlank() ? null : content(name, file);
    }

    private static String content(String name, String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException(name + "_FILE names a file that cannot be read: " + file);
        }
    }
}
