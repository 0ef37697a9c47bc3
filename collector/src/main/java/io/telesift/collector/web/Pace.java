// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.time.Duration;
import java.time.Instant;

/**
 * Spaces requests evenly: no burst, not even after a rest. One is for a host, which for this source is the only one. For one
 * thread.
 */
final class Pace {
    private final Duration between;
    private Instant next = Instant.EPOCH;

    /** So many a second. */
    Pace(double perSecond) {
        this.between = Duration.ofNanos(Math.round(1e9 / perSecond));
    }

    /** When the next request may go out. */
    Instant next() {
        return next;
    }

    /** One goes out now. */
    void spend(Instant now) {
        next = now.plus(between);
    }

    /** None before then. */
    void holdUntil(Instant time) {
        next = time.isAfter(next) ? time : next;
    }
}
