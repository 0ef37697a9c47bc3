// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.source;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * The ids of a chat's messages as one reading saw them, in the order read, about a byte each: an export holds millions.
 * Grows only; not thread-safe.
 */
public final class IdRange {
    private byte[] deltas = new byte[16];
    private int used;
    private long last;
    private long low = Long.MAX_VALUE;
    private long high = Long.MIN_VALUE;

    /** Adds one. */
    public void add(long id) {
        writeVarint(zigzag(id - last));
        last = id;
        low = Math.min(low, id);
        high = Math.max(high, id);
    }

    /** Between the smallest and the largest one? */
    public boolean spans(long id) {
        return low <= id && id <= high;
    }

    /** All of them, in the order added. */
    public void forEach(LongConsumer each) {
        long id = 0;
        int at = 0;
        while (at < used) {
            long value = 0;
            int shift = 0;
            byte part;
            do {
                part = deltas[at++];
                value |= (long) (part & 0x7F) << shift;
                shift += 7;
            } while (part < 0);
            id += (value >>> 1) ^ -(value & 1);
            each.accept(id);
        }
    }

    /** Small differences of either sign become small numbers. */
    private static long zigzag(long difference) {
        return (difference << 1) ^ (difference >> 63);
    }

    private void writeVarint(long value) {
        if (used + 10 > deltas.length) {
            deltas = Arrays.copyOf(deltas, deltas.length * 2);
        }
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            deltas[used++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        deltas[used++] = (byte) rest;
    }
}
