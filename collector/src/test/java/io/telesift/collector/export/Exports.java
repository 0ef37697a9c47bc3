// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import io.telesift.collector.source.Observation;
import io.telesift.collector.source.SourceException;
import io.telesift.common.model.TelegramMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Exports for tests, and what becomes of them. */
public final class Exports {
    public static final Instant RECEIVED = Instant.parse("2026-11-22T00:00:00Z");
    public static final String SHA = "0123456789abcdef".repeat(4);

    private Exports() {}

    /** One of the demo exports, read where the standalone module keeps it. */
    public static Path demo(String which) {
        return Path.of("../standalone/src/main/resources/demo", which, "result.json");
    }

    static String fixture(String name) {
        try (InputStream in = Exports.class.getResourceAsStream("/export/" + name)) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an export's messages are, for tests of other sources. */
    public static List<TelegramMessage> messagesOf(String json) {
        return messages(read(json));
    }

    static List<Observation> read(String json) {
        return read(() -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    public static List<Observation> read(Path file) {
        return read(() -> Files.newInputStream(file));
    }

    static List<Observation> read(ExportFile.Content content) {
        List<Observation> observations = new ArrayList<>();
        try {
            new ExportSource(new ExportFile(content, SHA, null, RECEIVED)).collect(observations::add);
        } catch (SourceException e) {
            throw new AssertionError(e.line(), e);
        }
        return observations;
    }

    public static List<TelegramMessage> messages(List<Observation> observations) {
        return observations.stream()
                .filter(Observation.Seen.class::isInstance)
                .map(seen -> ((Observation.Seen) seen).message())
                .toList();
    }
}
