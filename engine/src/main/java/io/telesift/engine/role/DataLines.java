// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.common.model.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The shipped lists beside these classes: parts between bars; empty lines and {@code #} comments left out. */
final class DataLines {
    private DataLines() {}

    static List<String[]> of(String name) {
        try (InputStream in = DataLines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the engine's jar lacks its file " + name);
            }
            return lines(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the engine's own file " + name, e);
        }
    }

    private static List<String[]> lines(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .map(DataLines::parts)
                .toList();
    }

    private static String[] parts(String line) {
        int first = line.indexOf('|');
        int second = line.indexOf('|', first + 1);
        if (first < 0 || second < 0) {
            throw new IllegalStateException("expected three parts between bars: " + line);
        }
        return new String[] {
            line.substring(0, first).strip(),
            line.substring(first + 1, second).strip(),
            line.substring(second + 1).strip()
        };
    }

    static Role role(String name) {
        return Role.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
