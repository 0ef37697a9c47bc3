// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.cli.server.Parameters;
import io.telesift.cli.terminal.Table;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "stats", description = "How much is known.")
final class StatsCommand implements Callable<Integer> {
    private static final List<String> TOTALS = List.of(
            "messages",
            "indicators",
            "sightings",
            "hits",
            "alerts",
            "claims",
            "channels",
            "translations",
            "deadLetters",
            "pending");

    private final Session session;

    @Mixin
    private Output output = new Output();

    StatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        JsonNode stats = session.server().get("/api/v1/stats", Parameters.NONE);
        output.document(session, stats, (out, terminal) -> {
            table(stats).print(out, terminal);
            if (!stats.path("byType").isEmpty()) {
                out.println();
                byType(stats).print(out, terminal);
            }
        });
        return ExitCode.OK;
    }

    private static Table table(JsonNode stats) {
        Table table = Table.of("TOTAL", ">COUNT");
        TOTALS.stream()
                .filter(stats::hasNonNull)
                .forEach(name -> table.row(name, stats.get(name).asLong()));
        return table;
    }

    private static Table byType(JsonNode stats) {
        Table table = Table.of("TYPE", ">COUNT");
        stats.path("byType").properties().stream()
                .sorted(Comparator.comparingLong(type -> -type.getValue().asLong()))
                .forEach(type -> table.row(type.getKey(), type.getValue().asLong()));
        return table;
    }
}
