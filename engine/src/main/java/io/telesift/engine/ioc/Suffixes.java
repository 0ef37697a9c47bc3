// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import java.net.IDN;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The top-level domains, and which of them are also something else. All names in lower case. */
final class Suffixes {
    /** Longest name of a top-level domain worth looking up; longer labels are none. */
    static final int LONGEST = 63;

    private final Set<String> topLevel = new HashSet<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();

    private Suffixes() {}

    static Suffixes shipped() {
        Suffixes suffixes = new Suffixes();
        DataFile.lines("tlds.txt").forEach(suffixes::addTopLevel);
        DataFile.lines("suffixes.txt").forEach(suffixes::addKind);
        suffixes.topLevel.addAll(suffixes.kind("reserved"));
        return suffixes;
    }

    private void addTopLevel(String name) {
        topLevel.add(name);
        topLevel.add(IDN.toASCII(name, IDN.ALLOW_UNASSIGNED));
    }

    private void addKind(String line) {
        String[] words = line.split(" ", -1);
        kinds.put(
                words[0],
                Set.of(words).stream()
                        .filter(word -> !word.equals(words[0]))
                        .collect(java.util.stream.Collectors.toUnmodifiableSet()));
    }

    private Set<String> kind(String kind) {
        return kinds.getOrDefault(kind, Set.of());
    }

    /** A top-level domain, in Unicode or punycode. */
    boolean isTopLevel(String label) {
        return label.length() <= LONGEST && topLevel.contains(label);
    }

    /** Also the ending of a file: {@code main.rs}. */
    boolean isFileEnding(String label) {
        return kind("file").contains(label);
    }

    /** Ending of a file, whether or not it is a top-level domain too. */
    boolean isAnyEnding(String label) {
        return kind("ending").contains(label);
    }

    /** Also a word after a dot in source code: {@code list.map(}. */
    boolean isCodeWord(String label) {
        return kind("code").contains(label);
    }

    /** Set aside for examples, tests or Tor: not in the public list, used all the same. */
    boolean isReserved(String label) {
        return kind("reserved").contains(label);
    }

    /** First half of a product name that looks like a host: {@code ASP.NET}. */
    boolean isProduct(String label) {
        return kind("product").contains(label);
    }
}
