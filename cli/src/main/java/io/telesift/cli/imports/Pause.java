// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.imports;

import io.telesift.cli.CommandFailure;
import io.telesift.cli.ExitCode;
import java.time.Duration;

/** A moment between two questions to a server. */
public final class Pause {
    private Pause() {}

    /** Waits; an interrupt ends the command. */
    public static void of(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure(ExitCode.FAILURE, "interrupted");
        }
    }
}
