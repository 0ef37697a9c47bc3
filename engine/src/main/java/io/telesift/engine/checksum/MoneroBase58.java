// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

import org.jspecify.annotations.Nullable;

/** Base58 in blocks: 11 symbols stand for 8 bytes, and the 7 at the end of an address for 5. */
final class MoneroBase58 {
    private static final int BLOCK = 11;
    private static final int BLOCK_BYTES = 8;
    private static final int LAST = 7;
    private static final int LAST_BYTES = 5;
    private static final long OVERFLOWS = Long.divideUnsigned(-1L, 58);

    private MoneroBase58() {}

    /** The bytes of whole blocks and a last one of 7 symbols, or null if a block stands for more than its bytes. */
    static byte @Nullable [] decode(byte[] text, int from, int to) {
        int last = to - LAST;
        byte[] bytes = new byte[(last - from) / BLOCK * BLOCK_BYTES + LAST_BYTES];
        int at = 0;
        for (int i = from; i < last; i += BLOCK) {
            if (!block(text, i, i + BLOCK, bytes, at, BLOCK_BYTES)) {
                return null;
            }
            at += BLOCK_BYTES;
        }
        return block(text, last, to, bytes, at, LAST_BYTES) ? bytes : null;
    }

    private static boolean block(byte[] text, int from, int to, byte[] bytes, int at, int size) {
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = Alphabet.BASE58.value(text[i]);
            long next = value * 58 + digit;
            if (Long.compareUnsigned(value, OVERFLOWS) > 0 || Long.compareUnsigned(next, digit) < 0) {
                return false;
            }
            value = next;
        }
        write(value, bytes, at, size);
        return size == BLOCK_BYTES || value >>> (size * 8) == 0;
    }

    private static void write(long value, byte[] bytes, int at, int size) {
        for (int i = 0; i < size; i++) {
            bytes[at + i] = (byte) (value >>> ((size - 1 - i) * 8));
        }
    }
}
