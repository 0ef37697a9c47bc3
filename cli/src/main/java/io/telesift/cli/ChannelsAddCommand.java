// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import io.telesift.cli.channels.ChannelRows;
import io.telesift.common.model.Channel;
import io.telesift.common.model.ChannelSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "add", description = "Watches channels; of one that is watched already, changes what is given.")
final class ChannelsAddCommand implements Callable<Integer> {
    private final Session session;

    @CommandLine.Parameters(arity = "1..*", paramLabel = "CHANNEL", description = "@name, t.me link or chat id")
    private List<String> names = List.of();

    @Option(names = "--source", paramLabel = "S", description = "auto, web, tdlib or none (only imports)")
    private @Nullable ChannelSource source;

    @Option(names = "--backfill", paramLabel = "B", description = "history: none, all, days:N or posts:N (posts:200)")
    private @Nullable String backfill;

    @Option(names = "--priority", paramLabel = "N", description = "1 first, 2 usual, 3 last")
    private @Nullable Integer priority;

    @Option(names = "--interval", paramLabel = "SECONDS", description = "between two readings")
    private @Nullable Integer interval;

    @Option(names = "--join", negatable = true, description = "an account may join; others see that")
    private @Nullable Boolean join;

    @Option(names = "--tag", paramLabel = "T", description = "kind:value or a word; may be repeated")
    private List<String> tags = List.of();

    ChannelsAddCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<String> ids = ChannelRows.ids(names);
        ChannelRows rows = new ChannelRows(session.server());
        Map<String, Channel> watched = rows.watched();
        for (String id : ids) {
            rows.put(changed(watched.getOrDefault(id, new Channel(id, null, false, Set.of()))));
            session.say((watched.containsKey(id) ? "changed " : "watching ") + id);
        }
        return ExitCode.OK;
    }

    private Channel changed(Channel channel) {
        Set<String> all = new TreeSet<>(channel.tags());
        all.addAll(tags);
        try {
            return new Channel(
                    channel.id(),
                    channel.title(),
                    channel.paused(),
                    all,
                    source == null ? channel.source() : source,
                    backfill == null ? channel.backfill() : backfill,
                    priority == null ? channel.priority() : priority,
                    interval == null ? channel.interval() : interval,
                    join == null ? channel.join() : join,
                    channel.media());
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCode.USAGE, String.valueOf(e.getMessage()));
        }
    }
}
