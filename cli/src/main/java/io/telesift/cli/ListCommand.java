// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import io.telesift.cli.server.Pages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "list", description = "Indicators, last seen first.")
final class ListCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private Output output = new Output();

    @Mixin
    private Filter filter = new Filter();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "at most so many; 0 is all")
    private long limit;

    ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Pages pages = new Pages(session.server(), Indicators.PATH, filter.parameters(), Limit.of(limit));
        return Found.exitCode(session, output.items(session, pages, Indicators.COLUMNS), filter.given());
    }
}
