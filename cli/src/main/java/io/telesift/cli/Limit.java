// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

/** The check that all {@code --limit} options share. */
final class Limit {
    private Limit() {}

    static long of(long limit) {
        if (limit < 0) {
            throw new CommandFailure(ExitCode.USAGE, "--limit " + limit + ": give 0 for all, or a number above it");
        }
        return limit;
    }
}
