// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream in blocks of whole lines, as they arrive: whoever writes a line and waits for its answer is not kept waiting
 * for a full block. A line may be as long as memory allows. Not thread-safe.
 */
final class LineBlocks {
    /** Bytes; enough that handing one over costs nothing beside the work on it. */
    private static final int USUAL = 1 << 18;

    private final InputStream in;
    private byte[] rest = new byte[USUAL];
    private int length;
    private long lines;

    LineBlocks(InputStream in) {
        this.in = in;
    }

    /** Whole lines, of which the first has this number, counted from 1; the last one may lack its end. */
    @SuppressWarnings("ArrayRecordComponent") // Handed from one thread to another, never compared.
    record Block(long firstLine, byte[] bytes) {}

    /** The next one; null at the end of the stream. */
    @Nullable
    Block next() throws IOException {
        int read = fill();
        int end = read < 0 ? length : lastEnd(length - read);
        while (end == 0 && read >= 0) {
            read = fill();
            end = read < 0 ? length : lastEnd(length - read);
        }
        return end == 0 ? null : cut(end);
    }

    private int fill() throws IOException {
        if (length == rest.length) {
            rest = Arrays.copyOf(rest, 2 * length);
        }
        int read = in.read(rest, length, rest.length - length);
        length += Math.max(0, read);
        return read;
    }

    /** Behind the last line end at or behind this place; 0 if there is none. */
    private int lastEnd(int from) {
        for (int i = length; i > from; i--) {
            if (rest[i - 1] == '\n') {
                return i;
            }
        }
        return 0;
    }

    private Block cut(int end) {
        byte[] bytes = Arrays.copyOf(rest, end);
        length -= end;
        byte[] next = new byte[Math.max(USUAL, Integer.highestOneBit(length + 1) * 2)];
        System.arraycopy(rest, end, next, 0, length);
        rest = next;
        long first = lines + 1;
        for (byte b : bytes) {
            lines += b == '\n' ? 1 : 0;
        }
        return new Block(first, bytes);
    }
}
