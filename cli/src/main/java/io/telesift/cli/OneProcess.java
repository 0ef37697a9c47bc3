// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import io.telesift.standalone.Standalone;
import io.telesift.standalone.StandaloneException;
import io.telesift.standalone.StandaloneSettings;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Starts everything in this process and says on stderr how it goes. */
final class OneProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Session session;

    OneProcess(Session session) {
        this.session = session;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @throws CommandFailure if it cannot run
     */
    Standalone start(UpOptions options, Path dataDirectory, Map<String, String> properties) {
        Logging.into(Standalone.logs(dataDirectory));
        try {
            StandaloneSettings settings = new StandaloneSettings(
                    dataDirectory, options.port, options.kafkaPort, options.mongoPort, properties);
            return ready(Standalone.start(settings, session.environment().variables()), dataDirectory);
        } catch (StandaloneException e) {
            throw new CommandFailure(ExitCode.FAILURE, String.valueOf(e.getMessage()));
        }
    }

    private Standalone ready(Standalone running, Path dataDirectory) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running), "stop"));
        session.say(running.address() + "  data in " + dataDirectory.toAbsolutePath());
        try {
            List<String> waiting = running.awaitReady(PATIENCE);
            waiting.forEach(component -> session.say("not ready: " + component));
            session.say((waiting.isEmpty() ? "ready" : "up") + String.format(Locale.ROOT, " in %.1f s", seconds()));
            return running;
        } catch (StandaloneException e) {
            running.close();
            throw e;
        }
    }

    /** By Ctrl-C or a termination signal; after an end in good order there is nothing left to do. */
    private void stop(Standalone running) {
        if (running.isOpen()) {
            session.say("stopping");
            running.close();
        }
    }

    /** Since the JVM began, not since this class was loaded: that is what a person waits for. */
    private static double seconds() {
        return (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / 1000.0;
    }
}
