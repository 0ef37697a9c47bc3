// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import org.jspecify.annotations.Nullable;

/** Services by name, found by a part of a host without cutting it out: open addressing. */
final class HostTable {
    private @Nullable Entry[] slots = new @Nullable Entry[16];
    private int count;

    private record Entry(String name, int hash, Service service) {}

    /** The hash of a name that begins with this character and goes on as the one of this hash: read from the end. */
    static int hash(char first, int rest) {
        return 31 * rest + first;
    }

    /** A later service takes the place of an earlier one of the same name. */
    void put(String name, Service service) {
        int hash = 0;
        for (int i = name.length() - 1; i >= 0; i--) {
            hash = hash(name.charAt(i), hash);
        }
        int at = slot(name, 0, name.length(), hash);
        count += slots[at] == null ? 1 : 0;
        slots[at] = new Entry(name, hash, service);
        if (2 * count > slots.length) {
            grow();
        }
    }

    /** The service of this part of a host, whose hash the caller has; {@code to} is exclusive. */
    @Nullable
    Service get(String host, int from, int to, int hash) {
        Entry entry = slots[slot(host, from, to, hash)];
        return entry == null ? null : entry.service;
    }

    int size() {
        return count;
    }

    private void grow() {
        @Nullable Entry[] old = slots;
        slots = new @Nullable Entry[2 * old.length];
        for (Entry entry : old) {
            if (entry != null) {
                slots[slot(entry.name, 0, entry.name.length(), entry.hash)] = entry;
            }
        }
    }

    /** The place of this name, else the free one where it would be. */
    private int slot(String host, int from, int to, int hash) {
        int at = (hash ^ hash >>> 16) & (slots.length - 1);
        for (Entry entry = slots[at]; entry != null && !same(entry, host, from, to, hash); entry = slots[at]) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }

    private static boolean same(Entry entry, String host, int from, int to, int hash) {
        return entry.hash == hash
                && entry.name.length() == to - from
                && host.regionMatches(from, entry.name, 0, to - from);
    }
}
