// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.imports;

/** A file is not accepted, and nothing of it was kept. The message is one line. */
public final class UploadRefusedException extends Exception {
    private final Reason reason;
    private final String line;

    /** Why. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        BROKEN_OFF,
        NO_SPACE
    }

    UploadRefusedException(Reason reason, String line) {
        super(line);
        this.reason = reason;
        this.line = line;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What is wrong, and what would be right. */
    public String line() {
        return line;
    }
}
