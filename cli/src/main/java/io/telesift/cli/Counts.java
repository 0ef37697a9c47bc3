// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counters by name, largest first, equal ones by name. */
final class Counts {
    private static final Comparator<Map.Entry<String, Long>> LARGEST_FIRST = Map.Entry.<String, Long>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey());

    private Counts() {}

    /** Of an object that maps names to numbers. */
    static List<Map.Entry<String, Long>> largestFirst(JsonNode object) {
        return object.properties().stream()
                .map(field -> Map.entry(field.getKey(), field.getValue().asLong()))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    /** Likewise of counts that we made. */
    static List<Map.Entry<String, Long>> largestFirst(Map<String, Long> counts) {
        return counts.entrySet().stream().sorted(LARGEST_FIRST).collect(Collectors.toList());
    }
}
