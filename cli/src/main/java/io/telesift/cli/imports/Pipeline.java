// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.cli.CommandFailure;
import io.telesift.cli.ExitCode;
import io.telesift.cli.server.Parameters;
import io.telesift.cli.server.Server;
import io.telesift.cli.terminal.ProgressBar;
import io.telesift.cli.terminal.Terminal;
import java.time.Duration;

/** Waits until what was imported has gone all the way through. */
public final class Pipeline {
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    /** How often in a row a server may say that it does not know: Kafka is starting, or away. */
    private static final int MOST_UNTOLD = 120;

    private final Server server;
    private final Terminal terminal;

    /** Asks nothing yet. */
    public Pipeline(Server server, Terminal terminal) {
        this.server = server;
        this.terminal = terminal;
    }

    /**
     * Returns when nothing is pending, seen twice in a row: between two services a record is pending nowhere for a
     * moment.
     */
    public void awaitEmpty() {
        long most = 1;
        int empty = 0;
        try (ProgressBar bar = new ProgressBar(terminal, "pipeline")) {
            while (empty < 2) {
                Pause.of(LOOK_EVERY);
                long pending = pending();
                most = Math.max(most, pending);
                empty = pending == 0 ? empty + 1 : 0;
                bar.show(1 - (double) pending / most, pending + " records to go");
            }
        }
    }

    private long pending() {
        JsonNode pending = tell();
        for (int i = 0; !pending.isNumber(); i++) {
            if (i == MOST_UNTOLD) {
                throw new CommandFailure(
                        ExitCode.FAILURE, "the server cannot tell how much is pending; see `telesift doctor`");
            }
            Pause.of(LOOK_EVERY);
            pending = tell();
        }
        return pending.asLong();
    }

    private JsonNode tell() {
        return server.get("/api/v1/stats", Parameters.NONE).path("pending");
    }
}
