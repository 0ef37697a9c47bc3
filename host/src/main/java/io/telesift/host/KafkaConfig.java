// SPDX-License-Identifier: Apache-2.0
package io.telesift.host;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.telesift.common.kafka.KafkaSettings;
import org.jspecify.annotations.Nullable;

/** {@code KAFKA_*}: how to reach Kafka; see {@link KafkaSettings} for each. */
@ConfigurationProperties("kafka")
record KafkaConfig(
        @Bindable(defaultValue = "127.0.0.1:9092") String bootstrapServers,
        @Bindable(defaultValue = "PLAINTEXT") String securityProtocol,
        @Nullable String saslMechanism,
        @Nullable String saslUsername,
        @Nullable String saslPassword,
        @Nullable String sslTruststoreLocation,
        @Nullable String sslTruststorePassword,
        @Nullable String sslKeystoreLocation,
        @Nullable String sslKeystorePassword,
        @Nullable String sslKeyPassword,
        @Bindable(defaultValue = "1") String instance,
        @Bindable(defaultValue = "4") int partitions,
        @Bindable(defaultValue = "1") int replicationFactor) {
    KafkaSettings settings() {
        return new KafkaSettings(
                bootstrapServers,
                securityProtocol,
                saslMechanism,
                saslUsername,
                saslPassword,
                sslTruststoreLocation,
                sslTruststorePassword,
                sslKeystoreLocation,
                sslKeystorePassword,
                sslKeyPassword,
                instance,
                partitions,
                replicationFactor);
    }

    /** Without secrets: a record prints all it holds. */
    @Override
    public String toString() {
        return "KafkaConfig[" + bootstrapServers + "]";
    }
}
