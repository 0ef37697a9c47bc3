// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.cli.Output.Column;
import io.telesift.cli.server.Pages;
import io.telesift.cli.server.Parameters;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "rules",
        description = "What Telesift alerts on.",
        subcommands = {RulesCommand.ListCommand.class, RulesTestCommand.class})
final class RulesCommand extends CommandGroup {
    @Command(name = "list", description = "The rules in force.")
    static final class ListCommand implements Callable<Integer> {
        private static final List<Column> COLUMNS = List.of(
                Column.field("ID", "id"),
                Column.field("SEVERITY", "severity"),
                Column.field("ENABLED", "enabled"),
                Column.field("TLP", "tlp"),
                new Column("LANGUAGES", item -> words(item.path("languages"))),
                Column.field("NAME", "name"));

        private final Session session;

        @Mixin
        private Output output = new Output();

        ListCommand(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Pages pages = new Pages(session.server(), "/api/v1/rules", Parameters.NONE, 0);
            return Found.exitCode(session, output.items(session, pages, COLUMNS), false);
        }

        private static String words(JsonNode list) {
            StringBuilder words = new StringBuilder();
            list.forEach(word -> words.append(words.isEmpty() ? "" : " ").append(word.asText()));
            return words.isEmpty() ? "all" : words.toString();
        }
    }
}
