// SPDX-License-Identifier: Apache-2.0
package io.telesift.standalone;

/** It cannot run; the message is one line for people that says what would be right. */
public final class StandaloneException extends RuntimeException {
    StandaloneException(String line) {
        super(line);
    }

    StandaloneException(String line, Throwable cause) {
        super(line, cause);
    }
}
