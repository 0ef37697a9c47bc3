// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import io.telesift.cli.server.Parameters;
import io.telesift.cli.terminal.ForeignText;
import io.telesift.cli.terminal.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "export", description = "Indicators for other tools.")
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--format", required = true, paramLabel = "F", description = "csv, ndjson, stix, misp or blocklist")
    private String format = "";

    @Option(names = "--profile", paramLabel = "P", description = "columns of csv: telesift, tg-ioc or cti")
    private @Nullable String profile;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "into this file, which is there only when it is complete")
    private @Nullable Path file;

    @Mixin
    private Filter filter = new Filter();

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Parameters parameters = filter.parameters().with("format", format).with("profile", profile);
        Output output = new Output();
        output.file = file;
        try (InputStream body = session.server().stream("/api/v1/export", parameters)) {
            output.print(session, (out, terminal) -> copy(body, out, terminal));
        }
        return ExitCode.OK;
    }

    private static void copy(InputStream body, PrintStream out, Terminal terminal) throws IOException {
        try {
            if (terminal.outTty()) {
                escaped(body, out);
            } else {
                body.transferTo(out);
            }
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.FAILURE, "the server stopped in the middle of the export; try again");
        }
    }

    private static void escaped(InputStream body, PrintStream out) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            out.println(ForeignText.escaped(line));
        }
    }
}
