// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

import java.nio.charset.StandardCharsets;

/** Onion services by the label in front of {@code .onion}. */
public final class Onion {
    private static final int V2 = 16;
    private static final int V3 = 56;
    private static final byte VERSION = 3;
    private static final int KEY = 32;
    private static final byte[] SALT = ".onion checksum".getBytes(StandardCharsets.US_ASCII);

    private Onion() {}

    /**
     * Whether exactly this run of ASCII bytes is the label of an onion service, in either case: 16 base32 characters
     * (version 2, which has no checksum) or 56 of version 3 whose checksum holds (Tor's rend-spec-v3, section 6).
     *
     * @param from first byte, inclusive
     * @param to last byte, exclusive; any bounds inside the array will do, {@code to < from} included
     */
    public static boolean valid(byte[] text, int from, int to) {
        return switch (to - from) {
            case V2 -> Alphabet.BASE32.spells(text, from, to);
            case V3 -> Alphabet.BASE32.spells(text, from, to) && v3(Alphabet.BASE32.unpack(text, from, to));
            default -> false;
        };
    }

    /** Key, two bytes of checksum, version. */
    private static boolean v3(byte[] label) {
        if (label[KEY + 2] != VERSION) {
            return false;
        }
        byte[] digest = Digests.sha3(salted(label));
        return label[KEY] == digest[0] && label[KEY + 1] == digest[1];
    }

    private static byte[] salted(byte[] label) {
        byte[] input = new byte[SALT.length + KEY + 1];
        System.arraycopy(SALT, 0, input, 0, SALT.length);
        System.arraycopy(label, 0, input, SALT.length, KEY);
        input[SALT.length + KEY] = VERSION;
        return input;
    }
}
