// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

/** The edges of a {@link TermTrie}: open addressing, an edge in one number, so that a look-up is one read. */
final class EdgeTable {
    private static final int STATE_BITS = 24;
    private static final int STATE_MASK = (1 << STATE_BITS) - 1;
    /** 2^64 divided by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** From, character, to; 0 where free, as no edge leads to the root. */
    private long[] slots = new long[16];

    private int shift = Long.SIZE - 4;
    private int count;

    /** Where the edge of this state and character leads, or 0. */
    int target(int from, char c) {
        long key = (long) from << Character.SIZE | c;
        long slot = slots[slot(key)];
        return slot >>> STATE_BITS == key ? (int) (slot & STATE_MASK) : 0;
    }

    /** @throws IllegalArgumentException where the words have more than 16 million letters */
    void add(int from, char c, int to) {
        if (to > STATE_MASK) {
            throw new IllegalArgumentException("too many words for one automaton");
        }
        if (2 * ++count > slots.length) {
            grow();
        }
        put(((long) from << Character.SIZE | c) << STATE_BITS | to);
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        shift--;
        for (long slot : old) {
            if (slot != 0) {
                put(slot);
            }
        }
    }

    private void put(long slot) {
        slots[slot(slot >>> STATE_BITS)] = slot;
    }

    /** The place of this key, else the free one where it would be. */
    private int slot(long key) {
        int at = (int) ((key * SPREAD) >>> shift);
        while (slots[at] != 0 && slots[at] >>> STATE_BITS != key) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }
}
