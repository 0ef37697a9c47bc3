// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.apertium;

import static org.awaitility.Awaitility.await;

import io.telesift.common.health.Check;
import io.telesift.embedded.Ports;
import io.telesift.host.http.MicronautHttpCalls;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The real engine, from Debian's packages apertium-apy, apertium-eng-spa and apertium-rus-ukr, on loopback. */
public final class ApertiumServer implements AutoCloseable {
    private static final String PACKAGES = "apt-get install apertium-apy apertium-eng-spa apertium-rus-ukr";
    private static final Path PAIRS = Path.of("/usr/share/apertium/modes");

    /** Not the first one of the path: Debian's modules belong to Debian's Python. */
    private static final String PYTHON = "/usr/bin/python3";

    private final Process process;
    private final int port = Ports.free();

    /** Starts it and waits until it lists its pairs. */
    public ApertiumServer() throws IOException, URISyntaxException {
        if (!Files.exists(PAIRS.resolve("eng-spa.mode")) || !Files.exists(PAIRS.resolve("rus-ukr.mode"))) {
            throw new IllegalStateException("Apertium is missing: " + PACKAGES);
        }
        Path script = Path.of(Objects.requireNonNull(getClass().getResource("/apertium-loopback.py"))
                .toURI());
        ProcessBuilder builder = new ProcessBuilder(
                PYTHON, script.toString(), "-p", Integer.toString(port), "-j", "1", PAIRS.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process = builder.start();
        awaitPairs();
    }

    private void awaitPairs() {
        try (MicronautHttpCalls http = new MicronautHttpCalls(Duration.ofSeconds(5))) {
            ApertiumProvider provider = new ApertiumProvider(http, URI.create(url()));
            await().atMost(Duration.ofSeconds(60)).until(() -> provider.probe().state() == Check.State.UP);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Its address. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
