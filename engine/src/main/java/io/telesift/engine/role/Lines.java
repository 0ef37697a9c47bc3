// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import java.util.Arrays;

/** The lines of a text. */
final class Lines {
    private final int[] starts;
    private final int length;

    private Lines(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    static Lines of(String text) {
        int count = 1 + (int) text.chars().filter(c -> c == '\n').count();
        int[] starts = new int[count];
        for (int line = 1; line < count; line++) {
            starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
        }
        return new Lines(starts, text.length());
    }

    int count() {
        return starts.length;
    }

    int at(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    int start(int line) {
        return starts[line];
    }

    /** Exclusive, without the line break. */
    int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] - 1 : length;
    }
}
