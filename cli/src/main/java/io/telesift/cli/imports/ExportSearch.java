// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds exports under what a person names. Below that no symbolic link is followed: a folder of others may hold any. */
public final class ExportSearch {
    /** Telegram Desktop's own name. */
    private static final String NAME = "result.json";

    /** {@code ~/Downloads/Telegram Desktop/ChatExport_2026-11-20/result.json} seen from the home folder, and one more. */
    private static final int DEEPEST = 5;

    private ExportSearch() {}

    /**
     * The exports of one path, oldest first; a file is taken as it is, whatever its name.
     *
     * @throws IOException if the path or a folder below it cannot be read; the message names it
     */
    public static List<ExportFile> in(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(ExportFile.of(path));
        }
        List<ExportFile> found = new ArrayList<>();
        try (Stream<Path> files = Files.find(
                path.toRealPath(),
                DEEPEST,
                (file, attributes) -> attributes.isRegularFile()
                        && file.getFileName().toString().equals(NAME))) {
            for (Path file : files.toList()) {
                found.add(ExportFile.of(file));
            }
        }
        found.sort(Comparator.comparing(ExportFile::observedAt).thenComparing(ExportFile::path));
        return found;
    }
}
