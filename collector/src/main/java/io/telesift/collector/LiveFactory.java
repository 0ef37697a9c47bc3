// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector;

import io.micronaut.context.annotation.Factory;
import io.telesift.collector.channel.AccountPresence;
import io.telesift.collector.channel.ChannelHealth;
import io.telesift.collector.channel.ChannelList;
import io.telesift.collector.channel.ChannelMeasures;
import io.telesift.collector.channel.ChannelReports;
import io.telesift.collector.channel.ChannelStatuses;
import io.telesift.collector.channel.WatchedChannels;
import io.telesift.collector.checkpoint.Journals;
import io.telesift.collector.checkpoint.KafkaJournal;
import io.telesift.collector.checkpoint.PublishedCounts;
import io.telesift.collector.people.SenderPolicy;
import io.telesift.common.kafka.CompactedView;
import io.telesift.common.kafka.KafkaSettings;
import io.telesift.common.model.Channel;
import io.telesift.common.topic.Topics;
import io.telesift.host.DataDirectory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** What all live readers share: which channels, where to tell, what of people. */
@Factory
final class LiveFactory {
    private static final String CHANNELS = "collector-channels";

    @Singleton
    SenderPolicy senderPolicy(SendersConfig config, DataDirectory data) {
        return config.policy(data.of("collector"));
    }

    @Singleton
    PublishedCounts publishedCounts() {
        return new PublishedCounts();
    }

    @Singleton
    Journals journals(KafkaSettings kafka, SenderPolicy senders, Clock clock, PublishedCounts counts) {
        return source -> KafkaJournal.open(kafka, source, senders, clock, counts);
    }

    @Singleton
    @Named(CHANNELS)
    CompactedView<Channel> channelView(KafkaSettings kafka) {
        return new CompactedView<>(kafka, Topics.CHANNEL);
    }

    @Singleton
    ChannelList channelList(@Named(CHANNELS) CompactedView<Channel> view, List<AccountPresence> accounts) {
        return new WatchedChannels(view::rows, () -> accounts.stream().anyMatch(AccountPresence::canRead));
    }

    @Singleton
    ChannelStatuses channelStatuses(ChannelList list, List<ChannelReports> readers) {
        return new ChannelStatuses(list, readers);
    }

    @Singleton
    ChannelMeasures channelMeasures(ChannelStatuses statuses, Clock clock) {
        return new ChannelMeasures(statuses, clock);
    }

    @Singleton
    ChannelHealth channelHealth(ChannelStatuses statuses) {
        return new ChannelHealth(statuses);
    }
}
