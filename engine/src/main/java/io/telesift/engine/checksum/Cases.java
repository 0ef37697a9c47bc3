// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

/** Which of upper case, lower case and digits an ASCII text holds, as a set of bits. */
final class Cases {
    static final int UPPER = 1;
    static final int LOWER = 2;
    static final int DIGIT = 4;
    static final int ALL = UPPER | LOWER | DIGIT;

    private Cases() {}

    static int of(byte[] text, int from, int to) {
        int seen = 0;
        for (int i = from; i < to; i++) {
            seen |= of(text[i]);
        }
        return seen;
    }

    private static int of(byte symbol) {
        if (symbol >= 'a' && symbol <= 'z') {
            return LOWER;
        }
        if (symbol >= 'A' && symbol <= 'Z') {
            return UPPER;
        }
        return symbol >= '0' && symbol <= '9' ? DIGIT : 0;
    }

    static boolean mixed(byte[] text, int from, int to) {
        return (of(text, from, to) & (UPPER | LOWER)) == (UPPER | LOWER);
    }
}
