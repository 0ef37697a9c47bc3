// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

/** Counts the UTF-16 code units of UTF-8 bytes up to places that only grow. */
final class UnitCount {
    private final byte[] utf8;
    private int at;
    private int units;

    UnitCount(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** How many units the bytes before this one make. */
    int upTo(int place) {
        while (at < place) {
            int c = utf8[at++] & 0xFF;
            // Continuation bytes count nothing; what is beyond the basic plane makes two units.
            units += c >= 0xF0 ? 2 : (c & 0xC0) == 0x80 ? 0 : 1;
        }
        return units;
    }
}
