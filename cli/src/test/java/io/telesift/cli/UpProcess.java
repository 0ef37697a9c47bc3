// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import static org.awaitility.Awaitility.await;

import io.telesift.embedded.Ports;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code telesift up} as a process of its own, from the jars that the launcher runs. */
final class UpProcess implements AutoCloseable {
    private static final Path LIB = Path.of("target", "telesift", "lib");
    private static final Duration START = Duration.ofMinutes(5);

    private final Process process;
    private final int port;

    private UpProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it on free ports and returns when it is ready. */
    static UpProcess start(Path dataDirectory) throws IOException {
        int port = Ports.free();
        Path log = Files.createTempFile(dataDirectory.toAbsolutePath().getParent(), "up", ".log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx640m",
                        "-cp",
                        classPath(),
                        "io.telesift.cli.Telesift",
                        "up",
                        "--data-dir",
                        dataDirectory.toString(),
                        "--port",
                        String.valueOf(port),
                        "--kafka-port",
                        "0",
                        "--mongo-port",
                        "0")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("MANAGEMENT_PORT", "0");
        Process process = builder.start();
        UpProcess up = new UpProcess(process, port);
        await().atMost(START)
                .until(() -> !process.isAlive() || Files.readString(log).contains("ready in"));
        if (!process.isAlive()) {
            throw new IllegalStateException("ended with " + process.exitValue() + ": " + Files.readString(log));
        }
        return up;
    }

    private static String classPath() throws IOException {
        try (Stream<Path> jars = Files.list(LIB)) {
            return jars.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** SIGKILL: no hook runs, nothing is flushed. */
    void kill() {
        process.destroyForcibly();
        await().atMost(Duration.ofSeconds(10)).until(() -> !process.isAlive());
    }

    /** SIGTERM, and time to drain. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("does not stop within 20 s");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
