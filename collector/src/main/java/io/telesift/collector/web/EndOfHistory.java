// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

/**
 * Weighs "no posts found". It is the end of a channel, and also what the preview says when it is asked too much: it counts when
 * it was said several times over, longer where the page above still linked to something older. For one thread.
 */
final class EndOfHistory {
    private static final int TIMES = 2;
    private static final int TIMES_AGAINST_LINK = 4;

    private boolean linked;
    private long before;
    private int said;

    /** Did the last page with posts link to older ones? */
    void linked(boolean told) {
        linked = told;
    }

    /** Said once more, of what lies below an id. */
    boolean confirmed(long id) {
        said = id == before ? said + 1 : 1;
        before = id;
        return said >= (linked ? TIMES_AGAINST_LINK : TIMES);
    }
}
