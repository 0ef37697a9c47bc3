// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.account;

import java.time.Duration;

/**
 * How an account is read.
 *
 * @param interval between two readings of a chat's history, where its channel does not say
 * @param rereadWindow how far back edits and deletions are looked for
 * @param rereadEvery how often
 * @param callPause between two calls for history
 * @param lookupPause between two look-ups of a name, of which Telegram grants few
 * @param openChats how many are open at once: an open one is told of without delay
 * @param inbox updates that may wait; what does not fit is found by reading history
 * @param allChats every group and channel of the account is watched, not only those in the list
 * @param markAsRead tell Telegram what was read: its owner's other devices, and the posts' view counters, show it
 */
public record AccountOptions(
        Duration interval,
        Duration rereadWindow,
        Duration rereadEvery,
        Duration callPause,
        Duration lookupPause,
        int openChats,
        int inbox,
        boolean allChats,
        boolean markAsRead) {
    /** Modest: nobody publishes what Telegram takes without a flood wait. */
    public static final AccountOptions USUAL = new AccountOptions(
            Duration.ofMinutes(10),
            Duration.ofDays(3),
            Duration.ofHours(6),
            Duration.ofMillis(700),
            Duration.ofSeconds(30),
            5,
            10_000,
            false,
            false);

    /** With another interval and window. */
    public AccountOptions reading(Duration newInterval, Duration newWindow) {
        return new AccountOptions(
                newInterval, newWindow, rereadEvery, callPause, lookupPause, openChats, inbox, allChats, markAsRead);
    }

    /** With these switches. */
    public AccountOptions switched(boolean newAllChats, boolean newMarkAsRead) {
        return new AccountOptions(
                interval,
                rereadWindow,
                rereadEvery,
                callPause,
                lookupPause,
                openChats,
                inbox,
                newAllChats,
                newMarkAsRead);
    }
}
