// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import io.telesift.cli.terminal.Terminal;
import io.telesift.testkit.HttpStandIn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One run of the command in this JVM: what it said and how it ended. */
record Run(int exitCode, String out, String err) {
    /** Nobody looks: out and err are no terminals. */
    static Run piped(Map<String, String> environment, String stdin, String... args) {
        return run(environment, stdin, false, args);
    }

    static Run piped(HttpStandIn server, String... args) {
        return run(Map.of("TELESIFT_URL", server.url()), "", false, args);
    }

    /** A person looks, on 80 columns. */
    static Run onTerminal(HttpStandIn server, String... args) {
        return run(Map.of("TELESIFT_URL", server.url()), "", true, args);
    }

    private static Run run(Map<String, String> environment, String stdin, boolean tty, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(stream(out), stream(err), tty, tty, false, 80);
        Session session = new Session(
                terminal,
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                new Environment(environment));
        int exitCode = Telesift.run(session, args);
        terminal.out().flush();
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
