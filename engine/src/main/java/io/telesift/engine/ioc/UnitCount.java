// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

/**
 * Counts the UTF-16 code units of UTF-8 bytes up to starts and ends that only grow, each kind for itself. Either goes on
 * from the other where that is further: indicators seldom overlap.
 */
final class UnitCount {
    private final byte[] utf8;
    private int start;
    private int startUnits;
    private int end;
    private int endUnits;

    UnitCount(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** How many units the bytes before this start make. */
    int upToStart(int place) {
        boolean fromEnd = end > start && end <= place;
        startUnits = fromEnd ? endUnits + units(end, place) : startUnits + units(start, place);
        start = Math.max(start, place);
        return startUnits;
    }

    /** How many units the bytes before this end make. */
    int upToEnd(int place) {
        boolean fromStart = start > end && start <= place;
        endUnits = fromStart ? startUnits + units(start, place) : endUnits + units(end, place);
        end = Math.max(end, place);
        return endUnits;
    }

    private int units(int from, int to) {
        int units = 0;
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            units += EightBytes.units(EightBytes.at(utf8, i));
        }
        for (; i < to; i++) {
            int c = utf8[i] & 0xFF;
            units += c >= 0xF0 ? 2 : (c & 0xC0) == 0x80 ? 0 : 1;
        }
        return units;
    }
}
