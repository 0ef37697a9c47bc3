// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Goes on when told. */
final class TestClock extends Clock {
    private volatile Instant now = Instant.parse("2026-11-22T00:00:00Z");

    void add(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
