// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import io.telesift.cli.Output.Column;
import io.telesift.cli.server.Pages;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "search",
        description = "Indicators that hold a term; with --messages the messages that do, in any of their languages.")
final class SearchCommand implements Callable<Integer> {
    private static final List<Column> MESSAGES = List.of(
            new Column("DATE", item -> Indicators.minute(item, "date")),
            new Column("CHANNEL", item -> item.path("chat").path("title").asText("")),
            Column.field("ID", "id"),
            Column.field("LANG", "lang"),
            Column.field("TEXT", "text"),
            new Column("TRANSLATION", Translations::told));

    private final Session session;

    @CommandLine.Parameters(paramLabel = "TERM", description = "part of a value, or words with --messages")
    private String term = "";

    @Mixin
    private Output output = new Output();

    @Mixin
    private Filter filter = new Filter();

    @Option(names = "--messages", description = "search messages and their translations")
    private boolean messages;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", description = "at most so many; 0 is all")
    private long limit;

    SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String path = messages ? "/api/v1/messages" : Indicators.PATH;
        Pages pages = new Pages(session.server(), path, filter.parameters().with("q", term), Limit.of(limit));
        long found = output.items(session, pages, messages ? MESSAGES : Indicators.COLUMNS);
        if (found == 0 && !messages) {
            session.say("no indicator holds that; --messages searches the messages' texts");
        }
        return found > 0 ? ExitCode.OK : ExitCode.NOTHING;
    }
}
