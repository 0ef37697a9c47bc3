// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of an array as one number, the first byte the lowest. */
final class EightBytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long TOP_BITS = 0x8080808080808080L;

    private EightBytes() {}

    static long at(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }

    /** How many UTF-16 code units eight bytes of UTF-8 begin; what is beyond the basic plane makes two. */
    static int units(long eight) {
        long continuing = eight & ~(eight << 1) & TOP_BITS;
        long wide = eight & eight << 1 & eight << 2 & eight << 3 & TOP_BITS;
        return Long.BYTES - Long.bitCount(continuing) + Long.bitCount(wide);
    }
}
