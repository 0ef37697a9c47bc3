// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import java.time.Duration;

/** Another system asks us to come back later; the message is one line for the log and the health page. */
public final class RetryLaterException extends RuntimeException {
    private final transient Duration after;
    private final String why;

    /** Come back after this time, because of this. */
    public RetryLaterException(Duration after, String why) {
        super(why);
        this.after = after;
        this.why = why;
    }

    /** One line for people. */
    public String why() {
        return why;
    }

    /** How long to wait. */
    public Duration after() {
        return after;
    }
}
