// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import io.telesift.cli.Output.Column;
import io.telesift.cli.server.Pages;
import io.telesift.cli.server.Parameters;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "channels", description = "The channels that are watched, and those that messages came from.")
final class ChannelsCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = List.of(
            Column.field("ID", "id"),
            Column.field("NAME", "username"),
            Column.field("TITLE", "title"),
            Column.field("WATCHED", "watched"),
            Column.field(">MESSAGES", "messages"),
            new Column("LAST", item -> Indicators.minute(item, "newest")));

    private final Session session;

    @Mixin
    private Output output = new Output();

    ChannelsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Pages pages = new Pages(session.server(), "/api/v1/channels", Parameters.NONE, 0);
        return Found.exitCode(session, output.items(session, pages, COLUMNS), false);
    }
}
