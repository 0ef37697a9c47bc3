// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import io.telesift.cli.channels.ChannelRows;
import io.telesift.common.model.Channel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Commands that change channels that are watched. */
final class ChannelsChangeCommands {
    private ChannelsChangeCommands() {}

    private static Channel with(Channel channel, boolean paused, Collection<String> tags) {
        return new Channel(
                channel.id(),
                channel.title(),
                paused,
                Set.copyOf(tags),
                channel.source(),
                channel.backfill(),
                channel.priority(),
                channel.interval(),
                channel.join(),
                channel.media());
    }

    /** A command about channels that are named. */
    private abstract static class OfChannels implements Callable<Integer> {
        private final Session session;

        @CommandLine.Parameters(arity = "1..*", paramLabel = "CHANNEL")
        private List<String> names = List.of();

        OfChannels(Session session) {
            this.session = session;
        }

        @Override
        public final Integer call() {
            change(new ChannelRows(session.server()), ChannelRows.ids(names));
            return ExitCode.OK;
        }

        abstract void change(ChannelRows rows, List<String> ids);
    }

    /** All of them are looked up before one is changed: a name that is not watched changes nothing. */
    private static void pause(ChannelRows rows, List<String> ids, boolean paused) {
        Map<String, Channel> watched = rows.watched();
        List<Channel> channels =
                ids.stream().map(id -> ChannelRows.of(watched, id)).toList();
        channels.forEach(channel -> rows.put(with(channel, paused, channel.tags())));
    }

    @Command(name = "pause", description = "Keeps channels in the list and collects nothing of them.")
    static final class Pause extends OfChannels {
        Pause(Session session) {
            super(session);
        }

        @Override
        void change(ChannelRows rows, List<String> ids) {
            pause(rows, ids, true);
        }
    }

    @Command(name = "resume", description = "Collects paused channels again, from where they were left.")
    static final class Resume extends OfChannels {
        Resume(Session session) {
            super(session);
        }

        @Override
        void change(ChannelRows rows, List<String> ids) {
            pause(rows, ids, false);
        }
    }

    @Command(name = "remove", description = "Watches channels no longer; what was collected stays.")
    static final class Remove extends OfChannels {
        Remove(Session session) {
            super(session);
        }

        @Override
        void change(ChannelRows rows, List<String> ids) {
            ids.forEach(rows::remove);
        }
    }

    @Command(name = "tag", description = "Adds tags to a channel, or takes them away with --remove.")
    static final class Tag implements Callable<Integer> {
        private final Session session;

        @CommandLine.Parameters(index = "0", paramLabel = "CHANNEL")
        private String name = "";

        @CommandLine.Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "TAG",
                description = "kind:value or a word")
        private List<String> tags = List.of();

        @Option(names = "--remove", description = "take these away")
        private boolean remove;

        Tag(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            String id = ChannelRows.ids(List.of(name)).get(0);
            ChannelRows rows = new ChannelRows(session.server());
            Channel channel = ChannelRows.of(rows.watched(), id);
            Set<String> all = new TreeSet<>(channel.tags());
            if (remove) {
                tags.forEach(all::remove);
            } else {
                all.addAll(tags);
            }
            rows.put(with(channel, channel.paused(), all));
            return ExitCode.OK;
        }
    }
}
