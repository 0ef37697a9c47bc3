// SPDX-License-Identifier: Apache-2.0
package io.telesift.embedded;

import org.jspecify.annotations.Nullable;

/** An embedded part cannot start; the message is one line for people. */
public final class EmbeddedStartException extends RuntimeException {
    EmbeddedStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
