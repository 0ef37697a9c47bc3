// SPDX-License-Identifier: Apache-2.0
package io.telesift.host;

/** Finds the sentence a person needs in the chain of exceptions of a failed start. */
public final class StartFault {
    private StartFault() {}

    /** The innermost sentence, in one line. */
    public static String line(Throwable failure) {
        Throwable cause = failure;
        String line = "cannot start";
        while (cause != null) {
            if (cause.getMessage() != null && !cause.getMessage().isBlank()) {
                line = cause.getMessage().lines().findFirst().orElse(line);
            }
            cause = cause.getCause() == cause ? null : cause.getCause();
        }
        return line;
    }
}
