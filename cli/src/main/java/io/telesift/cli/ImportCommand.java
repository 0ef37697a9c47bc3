// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.cli.imports.ExportFile;
import io.telesift.cli.imports.ExportSearch;
import io.telesift.cli.imports.ImportReport;
import io.telesift.cli.imports.Importer;
import io.telesift.cli.imports.Pipeline;
import io.telesift.cli.server.Server;
import io.telesift.cli.terminal.ForeignText;
import io.telesift.common.serde.Json;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "import",
        description = {
            "Brings Telegram Desktop exports (JSON) into a running Telesift, local or remote.",
            "Repeating it changes nothing; one that was cut off goes on where it was."
        })
final class ImportCommand implements Callable<Integer> {
    private final Session session;

    @CommandLine.Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "result.json, or a folder that holds such files")
    private List<Path> paths = List.of();

    @Option(names = "--no-wait", description = "end when the files are read, not when all is searchable")
    private boolean noWait;

    @Option(names = "--ndjson", description = "the server's report of each file, one JSON object a line")
    private boolean ndjson;

    private int done;
    private int partial;
    private int failed;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<ExportFile> exports = search();
        Server server = session.server();
        Importer importer = new Importer(server, session.terminal());
        exports.forEach(export -> run(importer, export));
        if (!noWait && done + partial > 0) {
            new Pipeline(server, session.terminal()).awaitEmpty();
        }
        if (failed == 0 && partial == 0) {
            return ExitCode.OK;
        }
        return done + partial == 0 ? ExitCode.FAILURE : ExitCode.PARTIAL;
    }

    private List<ExportFile> search() {
        List<ExportFile> exports = new ArrayList<>();
        for (Path path : paths) {
            try {
                List<ExportFile> found = ExportSearch.in(path);
                exports.addAll(found);
                if (found.isEmpty()) {
                    fail(path.toString(), "no result.json in it; export from Telegram Desktop in the JSON format");
                }
            } catch (NoSuchFileException e) {
                fail(path.toString(), "no such file or folder");
            } catch (IOException e) {
                fail(path.toString(), "cannot be read: " + e.getMessage());
            }
        }
        return exports;
    }

    private void run(Importer importer, ExportFile export) {
        try {
            report(export, importer.run(export));
        } catch (CommandFailure e) {
            if (e.exitCode() == ExitCode.UNREACHABLE || e.exitCode() == ExitCode.AUTH) {
                throw e;
            }
            fail(export.path().toString(), String.valueOf(e.getMessage()));
        }
    }

    private void report(ExportFile export, ImportReport report) {
        if (report.complete() && report.deadLetters() == 0) {
            done++;
        } else if (report.complete() || report.partial()) {
            partial++;
        } else {
            fail(export.path().toString(), report.line());
            return;
        }
        String line = ndjson
                ? Json.write(
                        ((ObjectNode) report.status()).put("path", export.path().toString()))
                : session.terminal().foreign(export.path() + ": " + report.line());
        session.terminal().out().println(line);
        session.terminal().out().flush();
    }

    private void fail(String path, String why) {
        failed++;
        session.say(ForeignText.escaped(path + ": " + why));
    }
}
