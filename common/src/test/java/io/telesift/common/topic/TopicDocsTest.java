// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the documentation equal to the code; with {@code -Dtelesift.docs=write} it writes it instead. */
class TopicDocsTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final boolean WRITE = "write".equals(System.getProperty("telesift.docs"));

    private final TopicDocs docs = new TopicDocs();

    @Test
    void topicsPage_asCommitted_equalsTheCode() throws IOException {
        Path page = DOCS.resolve("topics.md");
        if (WRITE) {
            Files.writeString(page, docs.markdown());
        }

        assertThat(Files.readString(page)).isEqualTo(docs.markdown());
    }

    @Test
    void schemaFiles_asCommitted_equalTheCode() throws IOException {
        Path folder = DOCS.resolve("schema");
        if (WRITE) {
            write(folder);
        }

        assertThat(read(folder)).isEqualTo(docs.schemas());
    }

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : docs.schemas().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }
}
