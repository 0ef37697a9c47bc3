// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.suffix;

import java.util.Set;
import java.util.TreeSet;

/** The rules by their names, and which one prevails: <a href="https://publicsuffix.org/list/">the list's algorithm</a>. */
final class SuffixRules {
    private static final int RULE = 1;
    /** {@code *.ck}, kept under {@code ck}. */
    private static final int WILDCARD = 2;
    /** {@code !www.ck}, kept under {@code www.ck}. */
    private static final int EXCEPTION = 4;

    private final ByteNames names = new ByteNames(16_000);

    /** A rule without {@code *} and {@code !}, with its {@link ByteNames#sum}. */
    void addPlain(byte[] rule, int from, int to, int sum) {
        names.add(rule, from, to, RULE, sum);
    }

    void add(byte[] rule, int from, int to) {
        if (rule[from] == '!') {
            names.add(rule, from + 1, to, EXCEPTION);
        } else if (rule[from] == '*' && to - from > 2) {
            names.add(rule, from + 2, to, WILDCARD);
        } else {
            names.add(rule, from, to, RULE);
        }
    }

    Set<String> all() {
        Set<String> all = new TreeSet<>();
        names.forEach((name, flags) -> {
            addIf((flags & RULE) != 0, name, all);
            addIf((flags & WILDCARD) != 0, "*." + name, all);
            addIf((flags & EXCEPTION) != 0, "!" + name, all);
        });
        return all;
    }

    private static void addIf(boolean there, String rule, Set<String> all) {
        if (there) {
            all.add(rule);
        }
    }

    /** Where the public suffix of a lower-case ASCII host begins; the last label is one if no rule says otherwise. */
    int suffixStart(byte[] host) {
        int start = 0;
        int dot = nextDot(host, 0);
        while (dot >= 0) {
            int flags = names.flags(host, start, host.length);
            if ((flags & EXCEPTION) != 0) {
                return dot + 1;
            }
            if ((flags & RULE) != 0 || (names.flags(host, dot + 1, host.length) & WILDCARD) != 0) {
                return start;
            }
            start = dot + 1;
            dot = nextDot(host, start);
        }
        return start;
    }

    private static int nextDot(byte[] host, int from) {
        for (int i = from; i < host.length; i++) {
            if (host[i] == '.') {
                return i;
            }
        }
        return -1;
    }
}
