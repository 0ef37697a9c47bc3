// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import io.telesift.standalone.Standalone;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "up",
        description = {
            "Runs everything in this process until Ctrl-C, which drains and stops it.",
            "KAFKA_BOOTSTRAP_SERVERS or MONGODB_URI, if set, take the place of the embedded broker or store."
        })
final class UpCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private UpOptions options = new UpOptions();

    UpCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Standalone running =
                new OneProcess(session).start(options, options.dataDirectory(session.environment()), Map.of())) {
            running.awaitClosed();
        }
        return ExitCode.OK;
    }
}
