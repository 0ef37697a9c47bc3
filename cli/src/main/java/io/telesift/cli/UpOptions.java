// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of all commands that run everything in one process. */
final class UpOptions {
    @Option(
            names = "--data-dir",
            paramLabel = "D",
            description = "default: $TELESIFT_DATA_DIR, ~/.local/share/telesift")
    @Nullable
    Path dataDirectory;

    @Option(names = "--port", paramLabel = "P", defaultValue = "8080", description = "HTTP, default ${DEFAULT-VALUE}")
    int port;

    @Option(
            names = "--kafka-port",
            paramLabel = "P",
            defaultValue = "9092",
            description = "embedded Kafka, default ${DEFAULT-VALUE}")
    int kafkaPort;

    @Option(
            names = "--mongo-port",
            paramLabel = "P",
            defaultValue = "27017",
            description = "embedded store, default ${DEFAULT-VALUE}; 0 is any free port, here and above")
    int mongoPort;

    Path dataDirectory(Environment environment) {
        return dataDirectory == null ? environment.dataDirectory() : dataDirectory;
    }
}
