// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

import java.util.Arrays;

/** How far behind their folded place characters stand in the original: it grows wherever some are dropped. */
final class Shifts {
    private int[] places = new int[8];
    private int[] shifts = new int[8];
    private int count;

    /** From this folded place on; places and shifts only grow. */
    void add(int place, int shift) {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
            shifts = Arrays.copyOf(shifts, 2 * count);
        }
        places[count] = place;
        shifts[count++] = shift;
    }

    int at(int place) {
        if (count == 0 || place < places[0]) {
            return 0;
        }
        if (place >= places[count - 1]) {
            return shifts[count - 1];
        }
        int found = Arrays.binarySearch(places, 0, count, place);
        return shifts[found >= 0 ? found : -found - 2];
    }
}
