// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the records' constructors share: a collection absent from the JSON is empty, and none can be changed later. */
final class Values {
    private Values() {}

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Sorted, so that equal sets give equal JSON. */
    static <T extends Comparable<T>> Set<T> set(@Nullable Collection<T> set) {
        if (set == null || set.isEmpty()) {
            return Set.of();
        }
        if (set.size() == 1) {
            return Set.of(set.iterator().next());
        }
        SortedSet<T> sorted = new TreeSet<>(set);
        return java.util.Collections.unmodifiableSortedSet(sorted);
    }

    static <K extends Comparable<K>, V> Map<K, V> map(@Nullable Map<K, V> map) {
        if (map == null || map.isEmpty()) {
            return Map.of();
        }
        SortedMap<K, V> sorted = new TreeMap<>(map);
        return java.util.Collections.unmodifiableSortedMap(sorted);
    }

    /** Fails like {@code requireNonNull}, with a sentence that a person who fed us a foreign record understands. */
    static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("field '" + field + "' is missing");
        }
        return value;
    }
}
