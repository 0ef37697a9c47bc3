// SPDX-License-Identifier: Apache-2.0
package io.telesift.standalone;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.telesift.embedded.EmbeddedKafka;
import io.telesift.embedded.EmbeddedMongo;
import io.telesift.host.DataDirectory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The broker and the store as components: first to start, last to close, whoever closes the context. */
@Factory
final class EmbeddedFactory {
    @Singleton
    @Named("embedded-kafka")
    @Requires(property = "embedded.kafka", value = "true")
    EmbeddedPart kafka(EmbeddedConfig config, DataDirectory directory) {
        EmbeddedKafka kafka = new EmbeddedKafka(directory.of("kafka"), config.kafkaPort());
        return new EmbeddedPart("embedded.kafka", -100, kafka::start, kafka, "port " + config.kafkaPort());
    }

    @Singleton
    @Named("embedded-mongo")
    @Requires(property = "embedded.mongo", value = "true")
    EmbeddedPart mongo(EmbeddedConfig config) {
        EmbeddedMongo mongo = new EmbeddedMongo(config.mongoPort());
        return new EmbeddedPart("embedded.mongo", -90, mongo::start, mongo, "port " + config.mongoPort());
    }
}
