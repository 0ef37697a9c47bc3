// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

/** A command cannot go on: one line for people and the exit code for scripts. */
public final class CommandFailure extends RuntimeException {
    private final int exitCode;

    /** The line says what, where, and what would be right; it is escaped when printed. */
    public CommandFailure(int exitCode, String line) {
        super(line);
        this.exitCode = exitCode;
    }

    /** See {@link ExitCode}. */
    public int exitCode() {
        return exitCode;
    }
}
