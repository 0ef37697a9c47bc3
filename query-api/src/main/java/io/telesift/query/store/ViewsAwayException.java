// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store;

/** The store does not answer now; the message is one line that names the host, never the password. */
public final class ViewsAwayException extends RuntimeException {
    /** With one line for people. */
    public ViewsAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
