// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

/** IPv6 addresses as RFC 5952 writes them. */
final class Ipv6Text {
    private static final int GROUPS = 8;

    private Ipv6Text() {}

    /** Lower case, the longest (first) run of two or more zero groups as {@code ::}. */
    static String of(int[] groups) {
        int length = longestZeros(groups);
        int start = length < 2 ? GROUPS : startOfZeros(groups, length);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            if (i == start) {
                out.append("::");
                i += length - 1;
            } else {
                out.append(i == 0 || out.charAt(out.length() - 1) == ':' ? "" : ":");
                out.append(Integer.toHexString(groups[i]));
            }
        }
        return out.toString();
    }

    private static int longestZeros(int[] groups) {
        int best = 0;
        int run = 0;
        for (int group : groups) {
            run = group == 0 ? run + 1 : 0;
            best = Math.max(best, run);
        }
        return best;
    }

    private static int startOfZeros(int[] groups, int length) {
        int run = 0;
        int i = 0;
        while (run < length) {
            run = groups[i++] == 0 ? run + 1 : 0;
        }
        return i - length;
    }
}
