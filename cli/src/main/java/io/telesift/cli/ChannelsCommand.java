// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.cli.Output.Column;
import io.telesift.cli.channels.ChannelRows;
import io.telesift.cli.channels.ChannelTable;
import io.telesift.cli.server.Pages;
import io.telesift.cli.server.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "channels",
        description = "The channels that are watched, how it stands with each, and those that messages came from.",
        subcommands = {
            ChannelsCommand.ListAll.class,
            ChannelsAddCommand.class,
            ChannelsChangeCommands.Pause.class,
            ChannelsChangeCommands.Resume.class,
            ChannelsChangeCommands.Remove.class,
            ChannelsChangeCommands.Tag.class,
            ChannelsImportCommand.class
        })
final class ChannelsCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = List.of(
            Column.field("CHANNEL", "id"),
            Column.field("TITLE", "title"),
            new Column("STATE", ChannelTable::state),
            new Column("BY", ChannelTable::source),
            Column.field(">MESSAGES", "messages"),
            new Column("LAST", ChannelTable::last),
            new Column("GAP", ChannelTable::gaps),
            new Column("NEXT", ChannelTable::next),
            new Column("ERROR", ChannelTable::error));

    private final Session session;

    @Mixin
    private Output output = new Output();

    ChannelsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return list(session, output);
    }

    private static int list(Session session, Output output) {
        List<JsonNode> items = new ArrayList<>();
        new Pages(session.server(), ChannelRows.PATH, Parameters.NONE, 0).forEach(items::add);
        if (items.stream().anyMatch(ChannelTable::unknown)) {
            session.say("the collector does not answer: how it stands with the channels is not known");
        }
        return Found.exitCode(session, output.items(session, items, COLUMNS), false);
    }

    @Command(name = "list", description = "The same as without a word.")
    static final class ListAll implements Callable<Integer> {
        private final Session session;

        @Mixin
        private Output output = new Output();

        ListAll(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return list(session, output);
        }
    }
}
