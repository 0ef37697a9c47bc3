// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

/** {@code Targets of today:} is a label: what stands before the colon speaks of all that follows on the line. */
final class Labels {
    /** How far behind a cue the colon may stand, in units. */
    private static final int REACH = 24;

    private Labels() {}

    static boolean colon(char c) {
        return c == ':' || c == '\uFF1A';
    }

    /** Whether a colon that is no part of a link follows this place. */
    static boolean follows(String text, int end) {
        int limit = Math.min(text.length(), end + REACH);
        for (int i = end; i < limit; i++) {
            char c = text.charAt(i);
            if (colon(c)) {
                return !text.startsWith("//", i + 1);
            }
            if (c == '\n' || c == '.' || c == ',') {
                return false;
            }
        }
        return false;
    }
}
