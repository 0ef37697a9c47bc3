// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.time.Instant;

/** What became of asking for a page. */
sealed interface Fetched {
    /** An answer that says something. */
    record Page(PreviewPage page) implements Fetched {}

    /** The host asks to be left alone. */
    record Held(Instant until) implements Fetched {
        String line() {
            return "Telegram asks to wait until " + until + " (429)";
        }
    }

    /** No answer, or one that says nothing; another try may. */
    record Failed(String problem) implements Fetched {}
}
