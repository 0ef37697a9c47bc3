// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.cli.imports.Pause;
import io.telesift.cli.server.Parameters;
import io.telesift.cli.server.Server;
import io.telesift.cli.terminal.ProgressBar;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "rebuild",
        description = "Builds the views (documents, search) again from the topics; nothing is collected or sent again.")
final class RebuildCommand implements Callable<Integer> {
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final Session session;

    @Option(names = "--no-wait", description = "end when it has begun")
    private boolean noWait;

    RebuildCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Server server = session.server();
        server.post("/api/v1/rebuild", Parameters.NONE, "application/json", BodyPublishers.noBody());
        if (!noWait) {
            await(server);
        }
        return ExitCode.OK;
    }

    private void await(Server server) {
        try (ProgressBar bar = new ProgressBar(session.terminal(), "rebuild")) {
            JsonNode rebuild = progress(server);
            while (rebuild.path("running").asBoolean()) {
                long done = rebuild.path("done").asLong();
                bar.show((double) done / Math.max(1, rebuild.path("total").asLong()), done + " records");
                Pause.of(LOOK_EVERY);
                rebuild = progress(server);
            }
            session.say("rebuilt from " + rebuild.path("total").asLong() + " records");
        }
    }

    private static JsonNode progress(Server server) {
        return server.get("/api/v1/stats", Parameters.NONE).path("rebuild");
    }
}
