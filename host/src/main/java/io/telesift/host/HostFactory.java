// SPDX-License-Identifier: Apache-2.0
package io.telesift.host;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.jackson.ObjectMapperFactory;
import io.telesift.common.kafka.KafkaSettings;
import io.telesift.common.kafka.TopicCreator;
import io.telesift.common.serde.Json;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What every service is given. */
@Factory
final class HostFactory {
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Singleton
    DataDirectory dataDirectory(HostConfig config) {
        return config.dataDirectory(System.getenv());
    }

    @Singleton
    ManagementPort managementPort(
            ManagementConfig config,
            @Property(name = "micronaut.server.host") @Nullable String host,
            @Property(name = "micronaut.server.port") @Nullable String mainPort) {
        return ManagementPort.of(config.port(), host, mainPort);
    }

    @Singleton
    KafkaSettings kafkaSettings(KafkaConfig config) {
        return config.settings();
    }

    /** One JSON dialect for topics, files and HTTP. */
    @Singleton
    @Replaces(value = ObjectMapper.class, factory = ObjectMapperFactory.class)
    ObjectMapper objectMapper() {
        return Json.MAPPER;
    }

    /** Closed by {@link ComponentHost}, in order, not by the container. */
    @Singleton
    TopicCreator topicCreator(KafkaSettings kafka) {
        return new TopicCreator(kafka);
    }
}
