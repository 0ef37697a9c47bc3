// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists that are shipped beside the engine's classes. */
public final class ShippedLines {
    private ShippedLines() {}

    /**
     * The lines of a list, stripped; empty lines and comments ({@code #}) left out.
     *
     * @param beside a class of the package that the list lies in
     * @throws IllegalStateException if the engine's jar lacks the file
     */
    public static List<String> of(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
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
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .toList();
    }
}
