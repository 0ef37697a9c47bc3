// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

/** What is asked of a channel next, the most urgent first. */
enum Turn {
    /** Its newest page. */
    POLL,
    /** A page in a gap between what was read: posts that are new and not known yet. */
    CATCH_UP,
    /** A page that was read before, for edits and deletions. */
    REREAD,
    /** A page of wanted history. */
    BACKFILL
}
