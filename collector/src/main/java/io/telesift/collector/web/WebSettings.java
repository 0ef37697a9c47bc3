// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.time.Duration;

/**
 * How this source behaves.
 *
 * @param interval shortest time between two looks at a channel's newest page, unless the channel has its own
 * @param rate requests a second, at most
 */
public record WebSettings(Duration interval, double rate) {
    /** A channel that is quiet for long is looked at no less often than this many intervals. */
    private static final int SLOWEST = 15;

    /** Older pages are read again after so many intervals, for edits and deletions. */
    private static final int REREAD = 15;

    public WebSettings {
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("interval must be above 0");
        }
        if (!(rate > 0 && rate <= 100)) {
            throw new IllegalArgumentException("rate must be above 0 and at most 100");
        }
    }

    Duration slowest() {
        return interval.multipliedBy(SLOWEST);
    }

    Duration reread() {
        return interval.multipliedBy(REREAD);
    }
}
