// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.suffix;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up lists in the published format. */
final class ListText {
    private ListText() {}

    /** Top-level domains {@code t0} and so on, and one private rule; no date if it is empty. */
    static String of(String date, int topLevels) {
        String rules = IntStream.range(0, topLevels).mapToObj(i -> "t" + i).collect(Collectors.joining("\n"));
        return """
                // VERSION: %s_00-00-00_UTC
                // ===BEGIN ICANN DOMAINS===
                %s
                // ===END ICANN DOMAINS===
                // ===BEGIN PRIVATE DOMAINS===
                host.t1
                // ===END PRIVATE DOMAINS===
                """.formatted(date, rules);
    }
}
