// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.handover;

import org.jspecify.annotations.Nullable;

/** Another system (Kafka, the collector) did not take what was handed on; the message is one line for the caller. */
public final class NotTakenException extends RuntimeException {
    /** With one line for people. */
    public NotTakenException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
