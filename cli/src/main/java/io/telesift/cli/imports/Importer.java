// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.cli.CommandFailure;
import io.telesift.cli.ExitCode;
import io.telesift.cli.server.Parameters;
import io.telesift.cli.server.Server;
import io.telesift.cli.terminal.ProgressBar;
import io.telesift.cli.terminal.Terminal;
import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** Brings one export to a server and follows it until the server is through with the file. */
public final class Importer {
    private static final String PATH = "/api/v1/imports";
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final Server server;
    private final Terminal terminal;

    /** Sends nothing yet. */
    public Importer(Server server, Terminal terminal) {
        this.server = server;
        this.terminal = terminal;
    }

    /**
     * Imports one file. Doing it again changes nothing.
     *
     * @throws CommandFailure if the server refuses the file or cannot read it as an export
     */
    public ImportReport run(ExportFile export) {
        JsonNode state = upload(export);
        String id = state.path("id").asText();
        try (ProgressBar bar = new ProgressBar(terminal, export.name())) {
            ImportReport report = new ImportReport(state);
            while (!report.ended()) {
                bar.show(report.progress(), report.messages() + " messages");
                Pause.of(LOOK_EVERY);
                report = new ImportReport(server.get(PATH + "/" + Parameters.encoded(id), Parameters.NONE));
            }
            return report;
        }
    }

    private JsonNode upload(ExportFile export) {
        Parameters parameters = Parameters.NONE.with("name", export.name()).with("observedAt", export.observedAt());
        try {
            return server.post(PATH, parameters, "application/octet-stream", BodyPublishers.ofFile(export.path()));
        } catch (FileNotFoundException e) {
            throw new CommandFailure(ExitCode.FAILURE, "no such file, or not ours to read");
        }
    }
}
