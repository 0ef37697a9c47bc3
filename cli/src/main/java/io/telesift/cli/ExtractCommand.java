// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.cli.extract.NdjsonExtraction;
import io.telesift.cli.extract.TextExtraction;
import io.telesift.cli.terminal.ForeignText;
import io.telesift.cli.terminal.Terminal;
import io.telesift.common.model.Finding;
import io.telesift.common.serde.Json;
import io.telesift.engine.ioc.IndicatorExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "extract",
        description = {
            "Indicators in a text; needs no server.",
            "Plain text gives every indicator once: type and value, separated by a tab.",
            "With --ndjson, {\"id\":..,\"text\":..} a line in gives {\"id\":..,\"found\":[..]} a line out."
        })
final class ExtractCommand implements Callable<Integer> {
    private static final int CHECK_EVERY = 256;

    private final Session session;

    @CommandLine.Parameters(arity = "0..1", paramLabel = "FILE", description = "UTF-8; without it, or -, stdin")
    private @Nullable String file;

    @Option(names = "--ndjson", description = "JSON lines in and out")
    private boolean ndjson;

    @Option(names = "--json", description = "every finding of a plain text with its place, as one JSON array")
    private boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "into this file, which is there only when it is complete")
    private @Nullable Path target;

    private long invalid;
    private long found;

    ExtractCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Output output = new Output();
        output.file = target;
        try (InputStream in = open()) {
            output.print(session, (out, terminal) -> extract(in, out, terminal));
        }
        return invalid > 0 ? ExitCode.PARTIAL : ExitCode.OK;
    }

    private InputStream open() {
        try {
            return file == null || file.equals("-") ? session.in() : Files.newInputStream(Path.of(file));
        } catch (IOException e) {
            String reason = e instanceof FileSystemException fault && fault.getReason() != null
                    ? fault.getReason()
                    : "no such file, or not ours to read";
            throw new CommandFailure(ExitCode.FAILURE, file + ": " + reason);
        }
    }

    private void extract(InputStream in, PrintStream out, Terminal terminal) throws IOException {
        IndicatorExtractor extractor = session.extractor();
        if (ndjson) {
            invalid = new NdjsonExtraction(extractor, this::leftOut).run(in, out);
        } else if (json) {
            array(new TextExtraction(extractor), text(in), out);
        } else {
            new TextExtraction(extractor).distinct(text(in), (finding, start, end) -> line(finding, out, terminal));
        }
    }

    private static Reader text(InputStream in) {
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    private void leftOut(long line, String reason) {
        session.say("line " + line + ": " + ForeignText.escaped(reason));
    }

    private boolean line(Finding finding, PrintStream out, Terminal terminal) {
        out.println(finding.type().value() + "\t" + terminal.foreign(finding.value()));
        return ++found % CHECK_EVERY != 0 || !out.checkError();
    }

    private void array(TextExtraction extraction, Reader in, PrintStream out) throws IOException {
        out.print('[');
        extraction.all(in, (finding, start, end) -> {
            ObjectNode item = Json.MAPPER.valueToTree(finding);
            item.put("start", start).put("end", end);
            // They count within a passage, which nobody outside knows of.
            item.remove(List.of("startByte", "endByte"));
            out.print((found++ == 0 ? "\n" : ",\n") + Json.write(item));
            return true;
        });
        out.println(found == 0 ? "]" : "\n]");
    }
}
