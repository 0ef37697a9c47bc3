// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.handover;

/** The collector's login of an account. Throws {@link NotTakenException} if the collector cannot be reached. */
public interface Login {
    /** Where it stands. */
    Imports.Answer state();

    /**
     * Hands a person's answer on, unread: it may be a password.
     *
     * @param answer JSON as the collector takes it
     */
    Imports.Answer answer(byte[] answer);
}
