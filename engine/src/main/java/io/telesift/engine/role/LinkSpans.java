// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import java.util.Arrays;

/**
 * Runs of ASCII that look like hosts, links or addresses: words in them are no words of the author, and a line that
 * holds one is an entry of a list.
 */
final class LinkSpans {
    private final int[] starts;
    private final int[] ends;
    private final int count;
    private final boolean defangs;

    private LinkSpans(LinkScanner scanner) {
        starts = scanner.starts;
        ends = scanner.ends;
        count = scanner.count;
        defangs = scanner.defangs;
    }

    static LinkSpans of(String text) {
        LinkScanner scanner = new LinkScanner(text);
        scanner.run();
        return new LinkSpans(scanner);
    }

    /** Whether the author made any of them unclickable. */
    boolean defangs() {
        return defangs;
    }

    /** Whether one begins or goes on in this stretch. */
    boolean overlap(int from, int to) {
        int at = next(from);
        return at < count && starts[at] < to;
    }

    /** How many units of this stretch they cover. */
    int covered(int from, int to) {
        int sum = 0;
        for (int at = next(from); at < count && starts[at] < to; at++) {
            sum += Math.min(ends[at], to) - Math.max(starts[at], from);
        }
        return sum;
    }

    /** The first that ends behind this place. */
    private int next(int from) {
        int at = Arrays.binarySearch(ends, 0, count, from + 1);
        return at >= 0 ? at : -at - 1;
    }
}
