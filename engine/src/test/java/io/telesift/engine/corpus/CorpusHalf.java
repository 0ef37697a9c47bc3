// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import io.telesift.common.serde.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One half of the corpus.
 *
 * @param faults lines that are no message, by file and line; what stands in them is not told, the half may be held back
 */
record CorpusHalf(String name, List<CorpusMessage> messages, List<String> faults) {
    /** An unknown field is a slip of the pen: a "defang" instead of "defanged" would silently not be scored. */
    private static final ObjectReader LINES =
            Json.MAPPER.readerFor(CorpusMessage.class).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** Reads {@code *.ndjson} in the order of their names; no folder gives no messages. */
    static CorpusHalf read(String name) {
        CorpusHalf half = new CorpusHalf(name, new ArrayList<>(), new ArrayList<>());
        files(Path.of("src/test/resources/corpus", name)).forEach(half::add);
        return half;
    }

    boolean empty() {
        return messages.isEmpty() && faults.isEmpty();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ndjson"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Path file) {
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                add(lines.get(i), name + "/" + file.getFileName() + ":" + (i + 1));
            }
        }
    }

    private void add(String line, String place) {
        try {
            messages.add(LINES.readValue(line));
        } catch (JsonProcessingException e) {
            faults.add(place + " is no message: " + e.getClass().getSimpleName());
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
