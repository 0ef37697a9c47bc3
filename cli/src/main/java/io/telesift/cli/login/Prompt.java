// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.login;

import io.telesift.cli.terminal.Terminal;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Asks a person; without a terminal, reads lines. */
public final class Prompt {
    private final Terminal terminal;
    private final BufferedReader lines;

    /** On these. */
    public Prompt(Terminal terminal, InputStream in) {
        this.terminal = terminal;
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** An answer; empty at the end of the input. */
    public String ask(String question) {
        terminal.err().print(question + ": ");
        terminal.err().flush();
        return line();
    }

    /** An answer that is not shown while it is typed, where a person looks; from Java 22 on a console stands for a pipe, too. */
    public String askSecret(String question) {
        Console console = terminal.errTty() ? console() : null;
        if (console == null) {
            return ask(question);
        }
        char[] typed = console.readPassword("%s: ", question);
        return typed == null ? "" : new String(typed);
    }

    @SuppressWarnings("SystemConsoleNull") // Asked only where there is a terminal, and null is handled.
    private static @Nullable Console console() {
        return System.console();
    }

    private String line() {
        try {
            String line = lines.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            return "";
        }
    }
}
