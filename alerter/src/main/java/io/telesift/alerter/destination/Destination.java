// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter.destination;

import io.telesift.common.health.Check;
import io.telesift.common.kafka.RetryLaterException;
import io.telesift.common.model.Hit;
import java.io.IOException;

/** Somewhere people read alerts. Used by one thread. */
public interface Destination {
    /** Short, for rows, logs and consumer groups; never an address. */
    String name();

    /**
     * Returns if a call may be made now.
     *
     * @throws RetryLaterException if the destination told us to wait, or never to call again
     */
    void awaitTurn();

    /**
     * Tells of one hit and waits until the destination has it for sure.
     *
     * @param alertId printed where people see it: should the same alert ever come twice, it tells
     * @throws RetryLaterException if the destination tells us to wait, or never to call again
     * @throws IOException if there was no reply, or none that says anything: it may or may not have arrived. One line.
     */
    Delivery deliver(String alertId, Hit hit) throws IOException, InterruptedException;

    /** Quick, makes no call. */
    Check check();
}
