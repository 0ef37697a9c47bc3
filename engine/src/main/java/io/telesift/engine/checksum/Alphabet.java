// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

import java.util.Arrays;
import java.util.Locale;

/** The symbols of a positional code, each with its value. */
final class Alphabet {
    static final Alphabet HEX = anyCase("0123456789abcdef");
    /** RFC 4648, section 6. */
    static final Alphabet BASE32 = anyCase("abcdefghijklmnopqrstuvwxyz234567");
    /** RFC 4648, section 4. */
    static final Alphabet BASE64 = new Alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
    /** RFC 4648, section 5. */
    static final Alphabet BASE64_URL = new Alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    /** As Bitcoin has it: no 0, O, I and l. */
    static final Alphabet BASE58 = new Alphabet("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
    /** BIP173. */
    static final Alphabet BECH32 = anyCase("qpzry9x8gf2tvdw0s3jn54khce6mua7l");

    private final byte[] values = new byte[256];
    private final int bits;

    private Alphabet(String symbols) {
        Arrays.fill(values, (byte) -1);
        bits = Integer.numberOfTrailingZeros(Integer.highestOneBit(symbols.length()));
        set(symbols);
    }

    private static Alphabet anyCase(String symbols) {
        Alphabet alphabet = new Alphabet(symbols);
        alphabet.set(symbols.toUpperCase(Locale.ROOT));
        return alphabet;
    }

    private void set(String symbols) {
        for (int i = 0; i < symbols.length(); i++) {
            values[symbols.charAt(i)] = (byte) i;
        }
    }

    /** The value of this symbol, or -1 for any other byte. */
    int value(byte symbol) {
        return values[symbol & 0xFF];
    }

    boolean spells(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (value(text[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The bytes that a text of these symbols packs, most significant bit first; bits that fill no byte are dropped. */
    byte[] unpack(byte[] text, int from, int to) {
        byte[] bytes = new byte[(to - from) * bits / 8];
        int pending = 0;
        int held = 0;
        int at = 0;
        for (int i = from; i < to; i++) {
            pending = pending << bits | value(text[i]);
            held += bits;
            if (held >= 8) {
                held -= 8;
                bytes[at++] = (byte) (pending >>> held);
            }
        }
        return bytes;
    }
}
