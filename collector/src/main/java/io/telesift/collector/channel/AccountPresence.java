// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.channel;

/** Tells whether an account of Telegram is set up and logged in: what has no preference is then read by it. */
@FunctionalInterface
public interface AccountPresence {
    /** As of now; answered at once. */
    boolean canRead();
}
