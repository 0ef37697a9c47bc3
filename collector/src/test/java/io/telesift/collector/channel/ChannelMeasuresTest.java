// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.collector.checkpoint.ChatProgress;
import io.telesift.collector.checkpoint.MemoryJournal;
import io.telesift.collector.checkpoint.Sightings;
import io.telesift.common.health.Measure;
import io.telesift.common.model.Channel;
import io.telesift.common.model.SourceKind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChannelMeasuresTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static Channel channel(String id) {
        return new Channel(id, "Заря\"} 1", false, Set.of());
    }

    private static ChannelStatus status(String id, ChannelState state, int secondsAgo) {
        MemoryJournal journal = new MemoryJournal(Sightings.WEB, CLOCK);
        journal.read(Sightings.stretch(-7, 3, 6, NOW, 4, 5, 6));
        journal.pushed(Sightings.post(-7, 9, "later", NOW));
        ChatProgress progress = journal.progress(-7).succeeded(NOW.minusSeconds(secondsAgo));
        return ChannelStatus.of(channel(id), SourceKind.WEB, state, progress, NOW, NOW);
    }

    /** Lines as a scrape has them. */
    private static Map<String, Double> measures(List<Channel> watched, ChannelStatus... told) {
        ChannelList list = new WatchedChannels(
                () -> watched.stream().collect(Collectors.toMap(Channel::id, channel -> channel)), () -> false);
        return new ChannelMeasures(new ChannelStatuses(list, List.of(() -> Stream.of(told))), CLOCK)
                .measures()
                .collect(Collectors.toMap(measure -> measure.name() + labels(measure), Measure::value));
    }

    private static String labels(Measure measure) {
        return new TreeMap<>(measure.labels()).toString();
    }

    @Test
    void channels_ofOneSource_areCountedByStateWithoutTheirNames() {
        Map<String, Double> measures = measures(
                List.of(channel("@nobody_reads")),
                status("@a_demo", ChannelState.LIVE, 10),
                status("@b_demo", ChannelState.LIVE, 70),
                status("@c_demo", ChannelState.BLOCKED, 30));

        assertThat(measures)
                .containsEntry("telesift_collector_channels{source=web, state=live}", 2.0)
                .containsEntry("telesift_collector_channels{source=web, state=blocked}", 1.0)
                .containsEntry("telesift_collector_channels{source=web, state=not-previewable}", 0.0)
                .containsEntry("telesift_collector_channels{source=unknown, state=waiting}", 1.0)
                .containsEntry("telesift_collector_gaps{source=web}", 3.0)
                .containsEntry("telesift_collector_silent_channels{source=web}", 0.0)
                .containsEntry("telesift_collector_last_success_age_seconds{source=web}", 70.0);
        assertThat(measures.keySet()).noneMatch(name -> name.contains("demo") || name.contains("Заря"));
    }

    @Test
    void age_pausedAndGoneChannels_doNotCount() {
        Map<String, Double> measures = measures(
                List.of(),
                status("@a_demo", ChannelState.LIVE, 10),
                status("@b_demo", ChannelState.PAUSED, 9_000),
                status("@c_demo", ChannelState.GONE, 9_000));

        assertThat(measures).containsEntry("telesift_collector_last_success_age_seconds{source=web}", 10.0);
    }

    @Test
    void noChannel_everySeriesIsThereAtZero_butNoAge() {
        Map<String, Double> measures = measures(List.of());

        assertThat(measures)
                .containsEntry("telesift_collector_channels{source=tdlib, state=live}", 0.0)
                .containsEntry("telesift_collector_gaps{source=web}", 0.0);
        assertThat(measures.keySet()).noneMatch(name -> name.contains("age"));
    }
}
