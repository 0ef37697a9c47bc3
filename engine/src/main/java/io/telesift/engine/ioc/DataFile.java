// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A word list that is shipped beside the classes; empty lines and comments ({@code #}, {@code //}) left out. */
final class DataFile {
    private DataFile() {}

    static List<String> lines(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the engine's jar lacks its file " + name);
            }
            return lines(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the engine's own file " + name, e);
        }
    }

    private static List<String> lines(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("//"))
                .toList();
    }
}
