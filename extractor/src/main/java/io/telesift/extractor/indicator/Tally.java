// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.indicator;

import io.telesift.common.model.Role;
import io.telesift.common.model.Sighting;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;

/**
 * A sum of sightings from which sightings can be taken again. A maximum could not be: hence the confidences are counted,
 * each for itself. First and last time are of all that was ever counted: what was seen once has been seen.
 *
 * @param confidences confidence (0 to 100) to number of sightings
 */
record Tally(
        long sightings, Map<Role, Long> roles, Map<Integer, Long> confidences, Instant firstSeen, Instant lastSeen) {
    static Tally of(Sighting sighting) {
        return new Tally(
                1, Map.of(sighting.role(), 1L), Map.of(sighting.confidence(), 1L), sighting.at(), sighting.at());
    }

    Tally plus(Tally other) {
        return joined(other, Long::sum);
    }

    Tally minus(Tally other) {
        return joined(other, (one, less) -> one - less);
    }

    private Tally joined(Tally other, LongBinaryOperator count) {
        return new Tally(
                count.applyAsLong(sightings, other.sightings),
                joined(roles, other.roles, count),
                joined(confidences, other.confidences, count),
                firstSeen.isBefore(other.firstSeen) ? firstSeen : other.firstSeen,
                lastSeen.isAfter(other.lastSeen) ? lastSeen : other.lastSeen);
    }

    private static <K extends Comparable<K>> Map<K, Long> joined(
            Map<K, Long> one, Map<K, Long> other, LongBinaryOperator count) {
        Map<K, Long> all = new TreeMap<>(one);
        other.forEach((key, number) -> all.put(key, count.applyAsLong(all.getOrDefault(key, 0L), number)));
        all.values().removeIf(number -> number == 0);
        return all;
    }

    int highestConfidence() {
        return confidences.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
