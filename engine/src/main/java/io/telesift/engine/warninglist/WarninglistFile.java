// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.warninglist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** One of the shipped files: comments in the head, two of which say what the list is; then a value a line. */
final class WarninglistFile {
    private static final String KIND = "# kind: ";
    private static final String OF = "# of: ";

    private final String list;
    private WarningKind kind = WarningKind.BENIGN;
    private String of = "";

    WarninglistFile(String list) {
        this.list = list;
    }

    /** Adds the values, each under what {@link Warninglists} looks up; the first list that names one keeps it. */
    void readInto(Map<String, Warning> warnings) {
        String file = list + ".txt";
        try (InputStream in = WarninglistFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the engine's jar lacks its file " + file);
            }
            read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), warnings);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the engine's own file " + file, e);
        }
    }

    private void read(BufferedReader in, Map<String, Warning> warnings) throws IOException {
        for (String line = in.readLine(); line != null && line.startsWith("#"); line = in.readLine()) {
            head(line);
            in.mark(1 << 10);
        }
        in.reset();
        Warning warning = new Warning(list, kind);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            warnings.putIfAbsent(key(line), warning);
        }
    }

    private void head(String line) {
        if (line.startsWith(KIND)) {
            kind = WarningKind.valueOf(line.substring(KIND.length()).toUpperCase(Locale.ROOT));
        } else if (line.startsWith(OF)) {
            of = line.substring(OF.length());
        }
    }

    private String key(String value) {
        return switch (of) {
            case "host", "hash" -> value;
            case "address" -> Address.key(value);
            case "mailbox" -> value.contains("@") ? value : value + "@";
            default -> throw new IllegalStateException(list + ".txt does not say what its lines are");
        };
    }
}
