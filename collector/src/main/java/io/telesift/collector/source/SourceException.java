// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.source;

/** A source cannot go on. The message is one line: what, where, and what would be right. */
public class SourceException extends Exception {
    private final String line;

    /** With that line. */
    public SourceException(String line) {
        super(line);
        this.line = line;
    }

    /** With that line; the cause is for the debug log only. */
    public SourceException(String line, Throwable cause) {
        super(line, cause);
        this.line = line;
    }

    /** That line. */
    public String line() {
        return line;
    }
}
