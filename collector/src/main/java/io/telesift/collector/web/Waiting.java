// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.time.Instant;

/** Lets time pass; a test has its own. */
@FunctionalInterface
interface Waiting {
    /** Returns at that time or soon after, at once if it is past. */
    void until(Instant time) throws InterruptedException;
}
