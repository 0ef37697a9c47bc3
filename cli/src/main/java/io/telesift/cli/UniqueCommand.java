// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.cli.server.Pages;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "unique", description = "The values of all indicators, one a line.")
final class UniqueCommand implements Callable<Integer> {
    private static final int CHECK_EVERY = 500;

    private final Session session;

    @Mixin
    private Output output = new Output();

    @Mixin
    private Filter filter = new Filter();

    private long found;

    UniqueCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Pages pages = new Pages(session.server(), Indicators.PATH, filter.parameters(), 0);
        if (output.json || output.ndjson) {
            found = output.items(session, pages, List.of());
        } else {
            values(pages);
        }
        return Found.exitCode(session, found, filter.given());
    }

    private void values(Pages pages) {
        output.print(session, (out, terminal) -> {
            for (JsonNode indicator : pages) {
                out.println(terminal.foreign(indicator.path("value").asText()));
                if (++found % CHECK_EVERY == 0 && out.checkError()) {
                    return;
                }
            }
        });
    }
}
