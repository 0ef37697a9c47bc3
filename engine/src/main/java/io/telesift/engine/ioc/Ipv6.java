// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import org.jspecify.annotations.Nullable;

/** Addresses of RFC 4291, written back as RFC 5952 says. Hardware addresses, clock times and scope operators are none. */
final class Ipv6 {
    private static final int GROUPS = 8;
    private static final int LONGEST = 45;

    private Ipv6() {}

    /** The address that begins at this unit. */
    static @Nullable Host read(RefangedText text, int from) {
        int end = end(text, from);
        int[] groups = end < 0 ? null : Ipv6Groups.parse(text.text(from, end));
        if (groups == null || !plausible(text.text(from, end), groups)) {
            return null;
        }
        return Host.address(IndicatorType.IPV6, canonical(groups), end);
    }

    private static int end(RefangedText text, int from) {
        char before = text.at(from - 1);
        if (Chars.asciiAlnum(before) || before == ':' || before == '.' || before == '_') {
            return -1;
        }
        int end = from;
        while (end - from <= LONGEST && part(text, end)) {
            end++;
        }
        char after = text.at(end);
        boolean cut = Chars.asciiAlnum(after) || after == '_' || end - from > LONGEST;
        return cut ? -1 : trimmed(text, from, end);
    }

    private static boolean part(RefangedText text, int i) {
        char c = text.at(i);
        return Chars.hex(c) || c == ':' || (c == '.' && Chars.digit(text.at(i + 1)));
    }

    /** A colon after the last group belongs to the sentence, two belong to the address. */
    private static int trimmed(RefangedText text, int from, int end) {
        boolean single = end - from > 2 && text.at(end - 1) == ':' && text.at(end - 2) != ':';
        return single ? end - 1 : end;
    }

    /**
     * Enough of an address to be meant as one: a global, local or multicast prefix written in full, or all groups with
     * one longer than a byte. {@code 10:20:30}, {@code aa:bb:..} and {@code std::a} are not.
     */
    private static boolean plausible(String written, int[] groups) {
        int first = written.indexOf(':');
        boolean prefix = first >= 3 && (groups[0] >>> 13 == 1 || groups[0] >>> 8 >= 0xFC || groups[0] == 0x64);
        boolean whole = !written.contains("::") && longGroup(written);
        return prefix || whole || written.startsWith("64:ff9b:") || written.startsWith("::ffff:");
    }

    private static boolean longGroup(String written) {
        int run = 0;
        for (int i = 0; i < written.length(); i++) {
            run = written.charAt(i) == ':' ? 0 : run + 1;
            if (run > 2) {
                return true;
            }
        }
        return false;
    }

    /** Lower case, the longest run of two or more zero groups as {@code ::}. */
    private static String canonical(int[] groups) {
        int[] zeros = longestZeros(groups);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            if (i == zeros[0]) {
                out.append("::");
                i += zeros[1] - 1;
            } else {
                out.append(out.isEmpty() || out.charAt(out.length() - 1) == ':' ? "" : ":");
                out.append(Integer.toHexString(groups[i]));
            }
        }
        return out.toString();
    }

    private static int[] longestZeros(int[] groups) {
        int[] best = {-1, 1};
        int run = 0;
        for (int i = 0; i < GROUPS; i++) {
            run = groups[i] == 0 ? run + 1 : 0;
            if (run > best[1]) {
                best = new int[] {i - run + 1, run};
            }
        }
        return best;
    }
}
