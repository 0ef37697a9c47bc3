// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.cli.terminal.ForeignText;
import io.telesift.cli.terminal.Table;
import io.telesift.cli.terminal.Terminal;
import io.telesift.cli.terminal.WholeFile;
import io.telesift.common.serde.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of all commands that print data: for people or for programs, here or into a file. */
final class Output {
    @Option(names = "--json", description = "one JSON document")
    boolean json;

    @Option(names = "--ndjson", description = "one JSON object a line")
    boolean ndjson;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "into this file, which is there only when it is complete")
    @Nullable
    Path file;

    /** What is printed; throws an {@link IOException} only for a fault of the target. */
    @FunctionalInterface
    interface Content {
        void print(PrintStream out, Terminal terminal) throws IOException;
    }

    /** A column of a table: its heading and what of an item stands under it. */
    record Column(String heading, Function<JsonNode, String> cell) {
        /** A field of the item as it is, empty if it has none. */
        static Column field(String heading, String name) {
            return new Column(heading, item -> item.path(name).asText(""));
        }
    }

    /** Prints items as they come, in the form asked for; gives back how many. */
    long items(Session session, Iterable<JsonNode> items, List<Column> columns) {
        ItemPrinter printer = new ItemPrinter(items, columns);
        print(session, json ? printer::array : ndjson ? printer::lines : printer::table);
        return printer.printed();
    }

    /** Prints one document: indented JSON, or what people get. */
    void document(Session session, JsonNode document, Content forPeople) {
        if (json) {
            print(session, (out, terminal) -> out.println(safe(document.toPrettyString(), terminal)));
        } else if (ndjson) {
            print(session, (out, terminal) -> out.println(safe(Json.write(document), terminal)));
        } else {
            print(session, forPeople);
        }
    }

    /** Prints to the file, if one was named, and else to the terminal. */
    void print(Session session, Content content) {
        Terminal terminal = session.terminal();
        try {
            if (file == null) {
                content.print(terminal.out(), terminal);
                terminal.out().flush();
            } else {
                intoFile(file, terminal, content);
            }
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.FAILURE, describe(e));
        }
    }

    private static void intoFile(Path file, Terminal terminal, Content content) throws IOException {
        Terminal noTty = new Terminal(terminal.out(), terminal.err(), false, terminal.errTty(), false, 0);
        try (WholeFile whole = WholeFile.at(file);
                PrintStream out = new PrintStream(whole.out(), false, StandardCharsets.UTF_8)) {
            content.print(out, noTty);
            if (out.checkError()) {
                throw new FileSystemException(file.toString(), null, "cannot be written to the end");
            }
            whole.keep();
        }
    }

    private String describe(IOException e) {
        if (e instanceof FileSystemException fault) {
            String reason = fault.getReason() == null ? "cannot be written" : fault.getReason();
            return (file == null ? fault.getFile() : file.toString()) + ": " + reason;
        }
        return String.valueOf(e.getMessage());
    }

    private static String safe(String json, Terminal terminal) {
        return terminal.outTty() ? ForeignText.escapedLines(json) : json;
    }

    private static final class ItemPrinter {
        private final Iterable<JsonNode> items;
        private final List<Column> columns;
        private long printed;

        ItemPrinter(Iterable<JsonNode> items, List<Column> columns) {
            this.items = items;
            this.columns = columns;
        }

        long printed() {
            return printed;
        }

        void array(PrintStream out, Terminal terminal) {
            out.print('[');
            for (JsonNode item : items) {
                out.print(printed++ == 0 ? "\n" : ",\n");
                out.print(safe(Json.write(item), terminal));
            }
            out.println(printed == 0 ? "]" : "\n]");
        }

        void lines(PrintStream out, Terminal terminal) {
            for (JsonNode item : items) {
                out.println(safe(Json.write(item), terminal));
                // Nobody reads on (`| head`): there is no point in fetching more.
                if (++printed % 100 == 0 && out.checkError()) {
                    return;
                }
            }
        }

        void table(PrintStream out, Terminal terminal) {
            Table table = Table.of(columns.stream().map(Column::heading).toArray(String[]::new));
            for (JsonNode item : items) {
                printed++;
                table.row(columns.stream()
                        .map(column -> column.cell().apply(item))
                        .toArray());
            }
            if (printed > 0) {
                table.print(out, terminal);
            }
        }
    }
}
