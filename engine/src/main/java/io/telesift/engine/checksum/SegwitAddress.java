// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

import io.telesift.common.model.IndicatorType;
import org.jspecify.annotations.Nullable;

/** Witness addresses by BIP141, BIP173 and BIP350: {@code bc1...} and {@code ltc1...}. */
final class SegwitAddress {
    private static final int LAST_VERSION = 16;

    private SegwitAddress() {}

    static @Nullable CoinAddress read(byte[] text, int from, int to) {
        IndicatorType type = type(text, from);
        if (type == null) {
            return null;
        }
        int separator = from + (type == IndicatorType.BTC ? 2 : 3);
        boolean sound = shaped(text, from, separator + 1, to) && checked(text, from, separator, to);
        return sound ? CoinAddress.lowerCase(type, text, from, to) : null;
    }

    /** The caller has seen to it that four bytes are there. */
    private static @Nullable IndicatorType type(byte[] text, int from) {
        if (is(text[from], 'b') && is(text[from + 1], 'c') && text[from + 2] == '1') {
            return IndicatorType.BTC;
        }
        boolean litecoin = is(text[from], 'l') && is(text[from + 1], 't') && is(text[from + 2], 'c');
        return litecoin && text[from + 3] == '1' ? IndicatorType.LTC : null;
    }

    private static boolean is(byte letter, char lower) {
        return (letter | 0x20) == lower;
    }

    private static boolean shaped(byte[] text, int from, int data, int to) {
        return Alphabet.BECH32.spells(text, data, to)
                && !Cases.mixed(text, from, to)
                && program(text, data, to - Bech32.CHECKSUM_SYMBOLS);
    }

    /** A version, then 5 bits a symbol: 2 to 40 bytes, in version 0 just 20 or 32, and at most 4 spare bits, all zero. */
    private static boolean program(byte[] text, int data, int end) {
        int version = Alphabet.BECH32.value(text[data]);
        int bits = (end - data - 1) * 5;
        int size = bits / 8;
        int spare = bits % 8;
        boolean sized = version == 0 ? size == 20 || size == 32 : size >= 2 && size <= 40;
        return sized && version <= LAST_VERSION && spare < 5 && padded(text[end - 1], spare);
    }

    private static boolean padded(byte last, int spare) {
        return (Alphabet.BECH32.value(last) & ((1 << spare) - 1)) == 0;
    }

    private static boolean checked(byte[] text, int from, int separator, int to) {
        int expected = Alphabet.BECH32.value(text[separator + 1]) == 0 ? Bech32.BECH32 : Bech32.BECH32M;
        return Bech32.residue(text, from, separator, to) == expected;
    }
}
