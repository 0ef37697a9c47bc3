// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.common.model.Role;
import io.telesift.engine.text.ShippedLines;
import java.util.List;
import java.util.Locale;

/** The shipped lists beside these classes: parts between bars; empty lines and {@code #} comments left out. */
final class DataLines {
    private DataLines() {}

    static List<String[]> of(String name) {
        return ShippedLines.of(DataLines.class, name).stream()
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
