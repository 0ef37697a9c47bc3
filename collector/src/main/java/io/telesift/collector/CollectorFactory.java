// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.telesift.collector.channel.ChannelSettings;
import io.telesift.collector.checkpoint.PublishedCounts;
import io.telesift.collector.imports.ImportQueue;
import io.telesift.collector.imports.Spool;
import io.telesift.collector.people.SenderPolicy;
import io.telesift.common.kafka.KafkaSettings;
import io.telesift.common.kafka.Seeder;
import io.telesift.common.model.Channel;
import io.telesift.common.model.SourceKind;
import io.telesift.common.topic.Topics;
import io.telesift.host.DataDirectory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Wires the collector. */
@Factory
final class CollectorFactory {
    @Singleton
    Spool spool(DataDirectory data, CollectorConfig config, Clock clock) {
        return new Spool(data.of("collector").resolve("spool"), config.maxUploadBytes(), clock);
    }

    @Singleton
    ImportQueue importQueue(
            KafkaSettings kafka, Spool spool, SenderPolicy senders, Clock clock, PublishedCounts counts) {
        return new ImportQueue(kafka, spool, senders, clock, counts.of(SourceKind.EXPORT));
    }

    @Singleton
    @Named("channels")
    @Requires(condition = ChannelsCondition.class)
    Seeder<Channel> channelSeeder(
            KafkaSettings kafka,
            CollectorConfig config,
            @Property(name = "telegram.channels") @Nullable String channels,
            Clock clock) {
        Path file = config.channelsFile() == null ? null : Path.of(config.channelsFile());
        return new Seeder<>(kafka, Topics.CHANNEL, ChannelSettings.read(file, channels), clock);
    }
}
