// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.channel;

import io.telesift.common.health.Check;
import io.telesift.common.health.Component;
import java.util.List;
import java.util.function.Predicate;

/** Tells in one line how the channels are: a silent or failing one must not be found out by chance. */
public final class ChannelHealth implements Component {
    private final ChannelStatuses statuses;
    private volatile boolean started;

    /** Does nothing yet. */
    public ChannelHealth(ChannelStatuses statuses) {
        this.statuses = statuses;
    }

    @Override
    public String name() {
        return "collector.channels";
    }

    /** After the list and the readers. */
    @Override
    public int order() {
        return 500;
    }

    @Override
    public void start() {
        started = true;
    }

    /** Always up: one channel's trouble is no reason to restart the collector. */
    @Override
    public Check check() {
        if (!started) {
            return Check.busy("not started");
        }
        List<ChannelStatus> all = statuses.all();
        return all.isEmpty()
                ? Check.up("no channel is watched")
                : Check.up(all.size() + " watched"
                        + part(all, "live", status -> status.state() == ChannelState.LIVE)
                        + part(all, "backfilling", status -> status.state() == ChannelState.BACKFILLING)
                        + part(all, "silent", status -> status.silent() != null)
                        + part(all, "with gaps", status -> !status.gaps().isEmpty())
                        + part(all, "failing", ChannelHealth::fails));
    }

    private static boolean fails(ChannelStatus status) {
        return switch (status.state()) {
            case NOT_PREVIEWABLE, GONE, BLOCKED, ERROR -> true;
            default -> status.error() != null;
        };
    }

    private static String part(List<ChannelStatus> all, String word, Predicate<ChannelStatus> counts) {
        long count = all.stream().filter(counts).count();
        return count == 0 ? "" : ", " + count + " " + word;
    }

    @Override
    public void close() {}
}
