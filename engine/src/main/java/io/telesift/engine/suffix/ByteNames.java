// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.suffix;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/**
 * Names as bytes, each with some flags: an open-addressing table over one array, so that a lookup allocates nothing. A
 * name lies in the pool as its length, its flags and its bytes; a slot holds where, or 0.
 */
final class ByteNames {
    /** Of a host name, RFC 1035 section 2.3.4. */
    static final int LONGEST = 253;

    private static final int HEAD = 2;

    private byte[] pool;
    private int[] slots;
    private int end = 1;
    private int size;

    /** @param names how many are expected; more fit too */
    ByteNames(int names) {
        slots = new int[Math.max(16, Integer.highestOneBit(names) * 4)];
        pool = new byte[names * 16];
    }

    /** Adds flags to a name, which is put in if it is new; longer ones than {@link #LONGEST} are left out. */
    void add(byte[] name, int from, int to, int flags) {
        add(name, from, to, flags, sum(name, from, to));
    }

    /** Likewise, with a {@link #sum} at hand. */
    void add(byte[] name, int from, int to, int flags, int sum) {
        if (to - from > LONGEST) {
            return;
        }
        int slot = slot(name, from, to, sum);
        if (slots[slot] == 0) {
            slots[slot] = append(name, from, to);
            size++;
        }
        pool[slots[slot] + 1] |= (byte) flags;
        if (size * 2 > slots.length) {
            grow();
        }
    }

    /** A name's flags, or 0 if it is not there. */
    int flags(byte[] name, int from, int to) {
        if (to - from > LONGEST) {
            return 0;
        }
        int place = slots[slot(name, from, to, sum(name, from, to))];
        return place == 0 ? 0 : pool[place + 1];
    }

    void forEach(ObjIntConsumer<String> each) {
        for (int place = 1; place < end; place += HEAD + (pool[place] & 0xff)) {
            each.accept(new String(pool, place + HEAD, pool[place] & 0xff, StandardCharsets.UTF_8), pool[place + 1]);
        }
    }

    private int slot(byte[] name, int from, int to, int sum) {
        int mask = slots.length - 1;
        int mixed = sum * 0x9e3779b9;
        int slot = (mixed ^ (mixed >>> 15)) & mask;
        while (slots[slot] != 0 && !equal(slots[slot], name, from, to)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean equal(int place, byte[] name, int from, int to) {
        int start = place + HEAD;
        int length = pool[place] & 0xff;
        return length == to - from && Arrays.equals(pool, start, start + length, name, from, to);
    }

    /** What a name's slot depends on: its bytes, each time {@code 31 * sum + byte}. */
    static int sum(byte[] name, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum = 31 * sum + name[i];
        }
        return sum;
    }

    private int append(byte[] name, int from, int to) {
        int place = end;
        end += HEAD + to - from;
        if (end > pool.length) {
            pool = Arrays.copyOf(pool, end * 2);
        }
        pool[place] = (byte) (to - from);
        System.arraycopy(name, from, pool, place + HEAD, to - from);
        return place;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int place = 1; place < end; place += HEAD + (pool[place] & 0xff)) {
            int start = place + HEAD;
            int stop = start + (pool[place] & 0xff);
            slots[slot(pool, start, stop, sum(pool, start, stop))] = place;
        }
    }
}
