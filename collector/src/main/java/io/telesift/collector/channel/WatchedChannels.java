// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.channel;

import io.telesift.common.model.Channel;
import io.telesift.common.model.ChannelSource;
import io.telesift.common.model.SourceKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The rows of {@code telesift.channel.v1}, shared out among the sources. */
public final class WatchedChannels implements ChannelList {
    private final Supplier<Map<String, Channel>> rows;
    private final BooleanSupplier account;

    /**
     * Over rows that change by themselves.
     *
     * @param account is there an account that can read? It takes what has no preference, else the web preview does
     */
    public WatchedChannels(Supplier<Map<String, Channel>> rows, BooleanSupplier account) {
        this.rows = rows;
        this.account = account;
    }

    @Override
    public List<Channel> watchedBy(SourceKind source) {
        return rows.get().values().stream()
                .filter(channel -> !channel.paused() && sourceOf(channel) == source)
                .sorted(Comparator.comparingInt(Channel::priority).thenComparing(Channel::id))
                .toList();
    }

    /** A bare number says nothing to the preview, which knows names. */
    private SourceKind sourceOf(Channel channel) {
        ChannelSource wanted = channel.source();
        if (wanted == ChannelSource.AUTO) {
            boolean named = channel.id().startsWith("@");
            return account.getAsBoolean() || !named ? SourceKind.TDLIB : SourceKind.WEB;
        }
        return switch (wanted) {
            case WEB -> SourceKind.WEB;
            case TDLIB -> SourceKind.TDLIB;
            default -> SourceKind.UNKNOWN;
        };
    }

    @Override
    public List<Channel> all() {
        return rows.get().values().stream()
                .sorted(Comparator.comparing(Channel::id))
                .toList();
    }
}
