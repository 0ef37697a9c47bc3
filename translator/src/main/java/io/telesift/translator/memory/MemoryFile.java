// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.memory;

import io.telesift.common.serde.Json;
import io.telesift.common.serde.UnreadableValueException;
import io.telesift.translator.text.TextHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads {@code TRANSLATOR_MEMORY_FILE}: NDJSON, one {@code {"text":..,"target":..,"translation":..}} a line, UTF-8. */
public final class MemoryFile {
    private static final String VARIABLE = "TRANSLATOR_MEMORY_FILE";
    private static final String EXAMPLE =
            "; expected {\"text\":\"Привет\",\"target\":\"en\",\"translation\":\"Hello\"}";
    private static final String CLASSPATH = "classpath:";

    private MemoryFile() {}

    record Line(String text, String target, String translation) {
        Line {
            if (text == null || target == null || translation == null) {
                throw new IllegalArgumentException("text, target or translation is missing");
            }
        }
    }

    /**
     * The translations by {@link TextHash#key}; of two for the same text the later one counts.
     *
     * @param location a path, or {@code classpath:} and a resource's name
     * @throws IllegalArgumentException if the file or a line of it cannot be read: one sentence with the line's number
     */
    public static Map<String, String> read(String location) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(location), StandardCharsets.UTF_8))) {
            return read(lines);
        } catch (IOException e) {
            throw new IllegalArgumentException(VARIABLE + " cannot be read: " + location);
        }
    }

    private static InputStream open(String location) throws IOException {
        if (!location.startsWith(CLASSPATH)) {
            return Files.newInputStream(Path.of(location));
        }
        String resource = location.substring(CLASSPATH.length());
        InputStream stream = MemoryFile.class.getResourceAsStream(resource.startsWith("/") ? resource : "/" + resource);
        if (stream == null) {
            throw new IOException("no such resource");
        }
        return stream;
    }

    private static Map<String, String> read(BufferedReader lines) throws IOException {
        Map<String, String> translations = new HashMap<>();
        int number = 0;
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            number++;
            if (!text.isBlank()) {
                Line line = line(text, number);
                translations.put(TextHash.key(line.text(), line.target()), line.translation());
            }
        }
        return translations;
    }

    private static Line line(String text, int number) {
        try {
            return Json.read(text.getBytes(StandardCharsets.UTF_8), Line.class);
        } catch (UnreadableValueException e) {
            throw new IllegalArgumentException(VARIABLE + ", line " + number + ": " + e.getMessage() + EXAMPLE);
        }
    }
}
