// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * An export and when it was made: its file's own time, so that importing an old export never beats a newer edit.
 *
 * @param name what the server and people call it; never used as a path
 */
public record ExportFile(Path path, String name, Instant observedAt) {
    /**
     * A file as it lies there, named after its folder too: all exports are called {@code result.json}.
     *
     * @throws IOException if it cannot be looked at
     */
    public static ExportFile of(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Path folderName = folder == null ? null : folder.getFileName();
        String name = folderName == null ? path.getFileName().toString() : folderName + "/" + path.getFileName();
        return new ExportFile(path, name, Files.getLastModifiedTime(path).toInstant());
    }
}
