// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.demo;

import io.telesift.cli.imports.ExportFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Two exports of the same account, twelve days apart, so that edits and deletions show; and ready translations. They lie
 * in the jar; the exports are unpacked beside the data they become, and go the way of a user's files.
 */
public final class DemoData {
    private static final Instant FIRST = Instant.parse("2026-11-08T09:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-20T09:00:00Z");

    private final Path folder;

    /** Unpacks nothing yet. */
    public DemoData(Path dataDirectory) {
        this.folder = dataDirectory.resolve("bundle");
    }

    /** Settings of the services: translate from the bundled file, into two languages. */
    public Map<String, String> properties() {
        return Map.of(
                "translator.provider", "memory",
                "translator.target", "ko,en",
                "translator.memory-file", "classpath:demo/translations.ndjson");
    }

    /**
     * The exports, in the order to be imported; only when the data directory has been made.
     *
     * @throws IOException if it cannot be written
     */
    public List<ExportFile> exports() throws IOException {
        return List.of(
                new ExportFile(unpack("first/result.json"), "demo/first", FIRST),
                new ExportFile(unpack("second/result.json"), "demo/second", SECOND));
    }

    private Path unpack(String name) throws IOException {
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        try (InputStream in = DemoData.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new FileNotFoundException("the jar holds no demo/" + name);
            }
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return target;
    }
}
