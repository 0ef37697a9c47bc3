// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import io.telesift.cli.demo.DemoData;
import io.telesift.cli.demo.DemoSummary;
import io.telesift.cli.imports.ExportFile;
import io.telesift.cli.imports.ImportReport;
import io.telesift.cli.imports.Importer;
import io.telesift.cli.imports.Pipeline;
import io.telesift.cli.server.Server;
import io.telesift.standalone.Standalone;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description = {
            "Everything in this process, on invented channels in five languages, with Korean and English translations.",
            "Keeps its data apart, in the folder `demo` of the data directory; stays up until Ctrl-C."
        })
final class DemoCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private UpOptions options = new UpOptions();

    @Option(names = "--exit", description = "end after the summary")
    private boolean exit;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path directory = options.dataDirectory(session.environment()).resolve("demo");
        DemoData data = new DemoData(directory);
        try (Standalone running = new OneProcess(session).start(options, directory, data.properties())) {
            show(running.address(), data);
            if (!exit) {
                session.say(running.address() + " until Ctrl-C");
                running.awaitClosed();
            }
        }
        return ExitCode.OK;
    }

    /** Like a user's files: through the server's own front door. */
    private void show(URI address, DemoData data) throws IOException {
        Server server = new Server(address, session.environment().apiKey());
        Pipeline pipeline = new Pipeline(server, session.terminal());
        for (ExportFile export : data.exports()) {
            ImportReport report = new Importer(server, session.terminal()).run(export);
            session.say(export.name() + ": " + report.line());
            pipeline.awaitEmpty();
        }
        new DemoSummary(server).print(session.terminal());
        session.terminal().out().flush();
    }
}
