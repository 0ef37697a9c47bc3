// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.suffix;

import java.io.IOException;

/** What was read is no Public Suffix List, or not a whole one; the message is one line. */
public final class BadSuffixListException extends IOException {
    BadSuffixListException(String fault) {
        super("no Public Suffix List: " + fault);
    }
}
