// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

/** Where a cue must stand to say something, and of what. */
enum Place {
    /** Before the indicator on its line. */
    BEFORE,
    /** Behind the indicator on its line. */
    AFTER,
    /** Like {@link #AFTER}, but only in a message that claims an attack: elsewhere the same word is about something else. */
    DONE,
    /** In the heading above the indicator's line. */
    HEADING,
    /** Like {@link #BEFORE}, but only of e-mail addresses, handles and phone numbers. */
    ADDRESS,
    /** Like {@link #ADDRESS}, but not in a message that warns: there the address is the one to be wary of. */
    MAIL,
    /** Like {@link #BEFORE}, but only in a message that claims an attack. */
    SITE,
    /** Like {@link #BEFORE}, but not in a message about malware: there it is the malware that is fetched. */
    LOOT,
    /** Anywhere: the message claims an attack. */
    CLAIM,
    /** Anywhere: the message is about malware. */
    MALWARE,
    /** Anywhere: log-ins are shown. */
    CREDENTIALS,
    /** Anywhere, inside links only: the message shows proof. */
    PROOFLINK
}
