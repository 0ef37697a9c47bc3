// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.engine.suffix.PublicSuffixes;
import io.telesift.engine.text.ShippedLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The top-level domains, and which of them are also something else. All names in lower case. */
final class Suffixes {
    private static final int LONGEST_ENDING = 9;

    private final PublicSuffixes topLevel;
    private final Map<String, Set<String>> kinds = new HashMap<>();

    /** @param topLevel the list in use; the kinds are those shipped in the engine's jar */
    Suffixes(PublicSuffixes topLevel) {
        this.topLevel = topLevel;
        ShippedLines.of(Suffixes.class, "suffixes.txt").forEach(this::addKind);
    }

    /** A kind may have several lines. */
    private void addKind(String line) {
        String[] words = line.split(" ", -1);
        Set<String> kind = kinds.computeIfAbsent(words[0], name -> new HashSet<>());
        for (int i = 1; i < words.length; i++) {
            kind.add(words[i]);
        }
    }

    private Set<String> kind(String kind) {
        return kinds.getOrDefault(kind, Set.of());
    }

    /** Whether this part of the name is a top-level domain, in Unicode or punycode, or a reserved one. */
    boolean isTopLevel(NameReader name, int from, int to) {
        return topLevel.topLevel(name.bytes(), from, to) || reserved(name, from, to);
    }

    /** Set aside for examples, tests or Tor (RFC 2606, RFC 6761, RFC 7686): in no public list, used all the same. */
    private static boolean reserved(NameReader name, int from, int to) {
        return switch (to - from) {
            case 4 -> name.spells(from, "test");
            case 5 -> name.spells(from, "onion");
            case 7 -> name.spells(from, "example") || name.spells(from, "invalid");
            default -> false;
        };
    }

    /** A top-level domain that is also the ending of a file: {@code main.rs}. */
    boolean isFileEnding(String label) {
        return kind("file").contains(label);
    }

    /** Ending of a file, whether or not it is a top-level domain too. */
    boolean isAnyEnding(String label) {
        return label.length() <= LONGEST_ENDING && kind("ending").contains(label);
    }

    /** Also a word after a dot in source code: {@code list.map(}. */
    boolean isCodeWord(String label) {
        return kind("code").contains(label);
    }

    /** Also the name of a method: {@code console.log(}. */
    boolean isCall(String label) {
        return kind("call").contains(label);
    }

    /** What stands before the first dot in source code: {@code self.name}. */
    boolean isReceiver(String label) {
        return kind("receiver").contains(label);
    }

    /** A product whose name looks like a host or a file: {@code ASP.NET}, {@code Node.js}; in lower case. */
    boolean isProduct(String name) {
        return kind("product").contains(name);
    }

    /** A top-level domain that is also a short word of English: {@code there.is}. */
    boolean isShortWord(String label) {
        return kind("short").contains(label);
    }

    /** A word so frequent that before a short word it is one: {@code there.is}. */
    boolean isCommonWord(String label) {
        return kind("common").contains(label);
    }

    /** A well-known host of one letter. */
    boolean isShortHost(String host) {
        return kind("host").contains(host);
    }

    /** The first label of a package name: {@code com.android.app}. */
    boolean isPackageRoot(String label) {
        return kind("package").contains(label);
    }
}
