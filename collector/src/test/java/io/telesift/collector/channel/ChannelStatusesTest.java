// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.collector.checkpoint.IdSpan;
import io.telesift.collector.checkpoint.MemoryJournal;
import io.telesift.collector.checkpoint.Sightings;
import io.telesift.common.model.Channel;
import io.telesift.common.model.SourceKind;
import io.telesift.common.serde.Json;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChannelStatusesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Channel watched = new Channel("@zarya_demo", null, false, Set.of());
    private final Channel paused = new Channel("@paused_demo", "Paused", true, Set.of());
    private final ChannelList list =
            new WatchedChannels(() -> Map.of(watched.id(), watched, paused.id(), paused), () -> false);

    private ChannelStatus live() {
        MemoryJournal journal = new MemoryJournal(Sightings.WEB, Clock.systemUTC());
        journal.read(Sightings.stretch(-7, 3, 6, NOW, 4, 5, 6));
        journal.pushed(Sightings.post(-7, 9, "later", NOW));
        journal.note(journal.progress(-7).succeeded(NOW));
        return ChannelStatus.of(watched, SourceKind.WEB, ChannelState.LIVE, journal.progress(-7), NOW, NOW);
    }

    @Test
    void everyChannelOfTheList_isTold() {
        ChannelStatuses statuses = new ChannelStatuses(list, List.of(() -> Stream.of(live())));

        assertThat(statuses.all())
                .extracting(status -> status.id() + " " + status.state().value())
                .containsExactly("@paused_demo paused", "@zarya_demo live");
        ChannelStatus live = statuses.all().get(1);
        assertThat(live.gaps()).containsExactly(new IdSpan(6, 8));
        assertThat(live.backfill()).isEqualTo(new ChannelStatus.History(3L, false));
        assertThat(Json.write(live))
                .contains("\"state\":\"live\"", "\"gaps\":[{\"after\":6,\"upTo\":8}]", "\"username\":\"zarya_demo\"");
    }

    @Test
    void channelThatNobodyReads_saysWhy() {
        Channel numbered = new Channel("-1002100000101", null, false, Set.of());
        ChannelList both = new WatchedChannels(() -> Map.of(numbered.id(), numbered, paused.id(), paused), () -> false);

        assertThat(new ChannelStatuses(both, List.of()).all())
                .extracting(ChannelStatus::error)
                .containsExactly("needs a Telegram account, and none is logged in", null);
    }

    @Test
    void health_saysInOneLineHowTheChannelsAre() {
        ChannelHealth health = new ChannelHealth(new ChannelStatuses(list, List.of(() -> Stream.of(live()))));
        health.start();

        assertThat(health.check().ready()).isTrue();
        assertThat(health.check().detail()).isEqualTo("2 watched, 1 live, 1 with gaps");
        assertThat(new ChannelHealth(new ChannelStatuses(new WatchedChannels(Map::of, () -> false), List.of()))
                        .check()
                        .ready())
                .isFalse();
    }
}
