// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bounds how much of a file one message may take: a message is held as a tree, and no file may choose our heap. */
final class MessageBudget extends FilterInputStream {
    /** Far above any real message: 4,096 characters, and about 100 marks in them. */
    private static final int MOST_BYTES = 2 << 20;

    private long left = Long.MAX_VALUE;
    private long total;
    private boolean ended;

    MessageBudget(InputStream in) {
        super(in);
    }

    /** A message is longer than it may be. */
    static final class ExceededException extends IOException {
        ExceededException() {
            super("a message is too long");
        }
    }

    void start() {
        left = MOST_BYTES;
    }

    void end() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (left <= 0) {
            throw new ExceededException();
        }
        int count = super.read(target, offset, length);
        ended |= count < 0;
        left -= Math.max(count, 0);
        total += Math.max(count, 0);
        return count;
    }

    /** Is there nothing from this byte on? */
    boolean endsBefore(long offset) {
        return ended && offset >= total;
    }
}
