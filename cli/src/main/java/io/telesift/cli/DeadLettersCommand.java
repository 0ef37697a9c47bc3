// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.cli.Output.Column;
import io.telesift.cli.server.Pages;
import io.telesift.cli.server.Parameters;
import io.telesift.cli.terminal.Table;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "dead-letters",
        description = "Records that nobody could read or process, and why.",
        subcommands = {DeadLettersCommand.ListCommand.class, DeadLettersCommand.ShowCommand.class})
final class DeadLettersCommand extends CommandGroup {
    private static final String PATH = "/api/v1/dead-letters";

    @Command(name = "list", description = "All of them, newest first.")
    static final class ListCommand implements Callable<Integer> {
        private static final List<Column> COLUMNS = List.of(
                new Column("AT", item -> Indicators.minute(item, "at")),
                Column.field("ID", "id"),
                Column.field("CAUSE", "cause"));

        private final Session session;

        @Mixin
        private Output output = new Output();

        @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "at most so many; 0 is all")
        private long limit;

        ListCommand(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Pages pages = new Pages(session.server(), PATH, Parameters.NONE, Limit.of(limit));
            return Found.exitCode(session, output.items(session, pages, COLUMNS), false);
        }
    }

    @Command(name = "show", description = "One of them, with the beginning of its content.")
    static final class ShowCommand implements Callable<Integer> {
        private final Session session;

        @CommandLine.Parameters(paramLabel = "ID", description = "as `dead-letters list` gives it")
        private String id = "";

        @Mixin
        private Output output = new Output();

        ShowCommand(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            JsonNode letter = session.server()
                    .find(PATH + "/" + Parameters.encoded(id), Parameters.NONE)
                    .orElseThrow(() -> new CommandFailure(ExitCode.NOTHING, "no dead letter " + id));
            output.document(session, letter, (out, terminal) -> table(letter).print(out, terminal));
            return ExitCode.OK;
        }

        private static Table table(JsonNode letter) {
            Table table = Table.of("FIELD", "VALUE");
            letter.properties()
                    .forEach(field -> table.row(
                            field.getKey(),
                            field.getValue().isValueNode()
                                    ? field.getValue().asText()
                                    : field.getValue().toString()));
            return table;
        }
    }
}
