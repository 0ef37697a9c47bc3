// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.extraction;

import io.telesift.common.model.Sighting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row added, changed or withdrawn.
 *
 * @param key the row's key
 * @param sighting the row; the last one known if it is withdrawn
 */
public record SightingChange(String key, Sighting sighting, Kind kind) {
    /** What became of the row. */
    public enum Kind {
        ADDED,
        CHANGED,
        WITHDRAWN
    }

    /** What is to be written under the key: a tombstone withdraws. */
    public @Nullable Sighting row() {
        return kind == Kind.WITHDRAWN ? null : sighting;
    }

    /** What must be written so that readers who know the rows before know the rows after. */
    static List<SightingChange> between(List<Sighting> before, List<Sighting> after) {
        Map<String, Sighting> gone = byKey(before);
        List<SightingChange> changes = new ArrayList<>();
        for (Sighting row : after) {
            String key = row.key();
            Sighting known = gone.remove(key);
            if (!row.equals(known)) {
                changes.add(new SightingChange(key, row, known == null ? Kind.ADDED : Kind.CHANGED));
            }
        }
        gone.forEach((key, row) -> changes.add(new SightingChange(key, row, Kind.WITHDRAWN)));
        return changes;
    }

    private static Map<String, Sighting> byKey(List<Sighting> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        Sighting::key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
