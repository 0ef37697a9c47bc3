// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tags as lists write them. */
final class Tags {
    private static final int MOST = 20;
    private static final int LONGEST = 60;
    private static final Pattern KIND_AND_VALUE = Pattern.compile("[a-z]{1,20}:[^\\s/][^\\s]*");

    private Tags() {}

    /** {@code #ru} and {@code country:kr}; other words of a line are none. */
    static Optional<String> word(String word) {
        if (word.startsWith("#") && word.length() > 1) {
            return Optional.of(cut(word.substring(1).toLowerCase(Locale.ROOT)));
        }
        return KIND_AND_VALUE.matcher(word).matches() ? Optional.of(cut(word)) : Optional.empty();
    }

    /** All words of a cell, separated by comma, semicolon or slash; of a kind if the column has one. */
    static List<String> cell(String kind, String cell) {
        List<String> tags = new ArrayList<>();
        for (String part : cell.split("[,;/]", -1)) {
            String tag = part.strip().toLowerCase(Locale.ROOT);
            if (!tag.isEmpty() && !tag.equals("-")) {
                tags.add(cut(kind.isEmpty() ? tag.replaceFirst("^#", "") : kind + ":" + tag));
            }
        }
        return tags;
    }

    private static String cut(String tag) {
        return tag.length() > LONGEST ? tag.substring(0, LONGEST) : tag;
    }

    /** A line of foreign hands must not make a row of any size. */
    static Set<String> bounded(SortedSet<String> tags) {
        return new TreeSet<>(tags.stream().limit(MOST).toList());
    }
}
