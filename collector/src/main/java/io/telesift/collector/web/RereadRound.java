// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.collector.checkpoint.Coverage;

/** Reading again what lies just below a channel's newest page, a page a turn, for edits and deletions. For one thread. */
final class RereadRound {
    private static final int PAGES = 3;

    private long before;
    private int left;

    /** The newest page was read, down to this id; a round under way keeps its place. */
    void newest(long oldest) {
        if (left == 0 || left == PAGES) {
            before = oldest;
            left = PAGES;
        }
    }

    /** Below which id the next page lies; 0 if nothing that was read lies there. */
    long before(Coverage coverage) {
        return left > 0 && before - 1 > coverage.oldest() ? before : 0;
    }

    /** A page was read, down to this id. */
    void read(long oldest, Coverage coverage) {
        before = oldest;
        left = oldest - 1 <= coverage.oldest() ? 0 : left - 1;
    }

    boolean done() {
        return left == 0;
    }

    void end() {
        left = 0;
    }
}
