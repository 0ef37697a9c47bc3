// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

/** The exit code of a search: an empty answer is worth its own code only if something was asked for. */
final class Found {
    private Found() {}

    static int exitCode(Session session, long found, boolean asked) {
        if (found > 0) {
            return ExitCode.OK;
        }
        session.say(asked ? "nothing found" : "nothing yet");
        return asked ? ExitCode.NOTHING : ExitCode.OK;
    }
}
