// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import io.telesift.cli.Output.Column;
import io.telesift.cli.server.Pages;
import io.telesift.cli.server.Parameters;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "alerts", description = "What was sent to a destination, or why not; newest first.")
final class AlertsCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = List.of(
            new Column("AT", item -> Indicators.minute(item, "at")),
            Column.field("STATUS", "status"),
            Column.field("SEVERITY", "severity"),
            Column.field("DESTINATION", "destination"),
            new Column(">HITS", item -> String.valueOf(item.path("hits").size())),
            Column.field("ID", "id"),
            Column.field("REASON", "reason"));

    private final Session session;

    @Mixin
    private Output output = new Output();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "at most so many; 0 is all")
    private long limit;

    AlertsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Pages pages = new Pages(session.server(), "/api/v1/alerts", Parameters.NONE, Limit.of(limit));
        return Found.exitCode(session, output.items(session, pages, COLUMNS), false);
    }
}
