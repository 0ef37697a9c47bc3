// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.channel;

import io.telesift.common.health.Measure;
import io.telesift.common.health.Measured;
import io.telesift.common.model.SourceKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the channels are, as figures by source: never by channel, whose number is the operator's and whose names are not. */
public final class ChannelMeasures implements Measured {
    /** An export is read once, nothing is watched there. */
    private static final List<SourceKind> SOURCES = List.of(SourceKind.TDLIB, SourceKind.WEB, SourceKind.UNKNOWN);

    private final ChannelStatuses statuses;
    private final Clock clock;

    /** Over what the readers tell. */
    public ChannelMeasures(ChannelStatuses statuses, Clock clock) {
        this.statuses = statuses;
        this.clock = clock;
    }

    @Override
    public Stream<Measure> measures() {
        List<ChannelStatus> all = statuses.all();
        Instant now = clock.instant();
        return SOURCES.stream().flatMap(source -> of(source, all, now));
    }

    private static Stream<Measure> of(SourceKind source, List<ChannelStatus> all, Instant now) {
        List<ChannelStatus> channels =
                all.stream().filter(status -> status.source() == source).toList();
        Map<String, String> label = Map.of("source", source.value());
        return Stream.of(
                        states(source, channels),
                        Stream.of(gaps(channels, label), silent(channels, label)),
                        age(channels, label, now).stream())
                .flatMap(measures -> measures);
    }

    /** Every state, at 0 too: a series that comes and goes makes alarms that miss. */
    private static Stream<Measure> states(SourceKind source, List<ChannelStatus> channels) {
        return Stream.of(ChannelState.values())
                .map(state -> Measure.gauge(
                        "telesift_collector_channels",
                        "Watched channels.",
                        Map.of("source", source.value(), "state", state.value()),
                        channels.stream()
                                .filter(status -> status.state() == state)
                                .count()));
    }

    private static Measure gaps(List<ChannelStatus> channels, Map<String, String> label) {
        int gaps = channels.stream().mapToInt(status -> status.gaps().size()).sum();
        return Measure.gauge("telesift_collector_gaps", "Stretches of history still to be read.", label, gaps);
    }

    private static Measure silent(List<ChannelStatus> channels, Map<String, String> label) {
        long silent =
                channels.stream().filter(status -> status.silent() != null).count();
        return Measure.gauge(
                "telesift_collector_silent_channels", "Channels quiet for longer than is usual.", label, silent);
    }

    /** Absent until one was read. */
    private static Optional<Measure> age(List<ChannelStatus> channels, Map<String, String> label, Instant now) {
        return channels.stream()
                .filter(ChannelMeasures::isRead)
                .flatMap(status -> Optional.ofNullable(status.lastSuccessAt()).stream())
                .min(Comparator.naturalOrder())
                .map(oldest -> Measure.gauge(
                        "telesift_collector_last_success_age_seconds",
                        "Since the channel that waits longest was read without a fault.",
                        label,
                        Math.max(0, Duration.between(oldest, now).toSeconds())));
    }

    /** Nobody will read the others: their age would only grow. */
    private static boolean isRead(ChannelStatus status) {
        return switch (status.state()) {
            case PAUSED, GONE, NOT_PREVIEWABLE -> false;
            default -> true;
        };
    }
}
