// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter.destination;

import org.jspecify.annotations.Nullable;

/** What became of one delivery. */
public sealed interface Delivery {
    /**
     * It is there.
     *
     * @param remoteId the destination's id of the post, if it told
     */
    record Sent(@Nullable String remoteId) implements Delivery {}

    /**
     * It will never be taken.
     *
     * @param reason one line for people
     */
    record Refused(String reason) implements Delivery {}
}
