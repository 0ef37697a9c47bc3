// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.channel;

import io.telesift.common.model.Channel;
import io.telesift.common.model.ChannelSource;
import io.telesift.common.model.SourceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all readers tell, and what nobody tells of: no channel of the list is missing. */
public final class ChannelStatuses {
    private final ChannelList list;
    private final List<ChannelReports> readers;

    /** Over the readers that there are. */
    public ChannelStatuses(ChannelList list, List<ChannelReports> readers) {
        this.list = list;
        this.readers = List.copyOf(readers);
    }

    /** By id, then source. */
    public List<ChannelStatus> all() {
        List<ChannelStatus> all = new ArrayList<>();
        readers.forEach(reader -> reader.statuses().forEach(all::add));
        Set<String> told = new HashSet<>();
        all.forEach(status -> told.add(status.id()));
        list.all().stream()
                .filter(channel -> !told.contains(channel.id()))
                .map(ChannelStatuses::untold)
                .forEach(all::add);
        all.sort(Comparator.comparing(ChannelStatus::id).thenComparing(ChannelStatus::source));
        return all;
    }

    private static ChannelStatus untold(Channel channel) {
        ChannelState state = channel.paused() ? ChannelState.PAUSED : ChannelState.WAITING;
        return ChannelStatus.unread(channel, SourceKind.UNKNOWN, state, null, null, reason(channel));
    }

    /** Why nobody reads it; nothing if nobody should. */
    private static @Nullable String reason(Channel channel) {
        if (channel.paused() || channel.source() == ChannelSource.NONE) {
            return null;
        }
        boolean byAccount =
                channel.source() == ChannelSource.TDLIB || !channel.id().startsWith("@");
        return byAccount ? "needs a Telegram account, and none is logged in" : "no running source reads it";
    }
}
