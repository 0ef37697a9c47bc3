// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

import io.telesift.common.model.IndicatorType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code 0x} and 40 hexadecimal digits; mixed case is the checksum of EIP-55. */
final class EthAddress {
    static final int LENGTH = 42;

    private EthAddress() {}

    static @Nullable CoinAddress read(byte[] text, int from, int to) {
        int digits = from + 2;
        if (!shaped(text, from, digits, to)) {
            return null;
        }
        byte[] mixed = checksummed(text, digits, to);
        boolean sound = !Cases.mixed(text, digits, to) || Arrays.equals(text, digits, to, mixed, 2, LENGTH);
        return sound ? CoinAddress.asWritten(IndicatorType.ETH, mixed, 0, LENGTH) : null;
    }

    private static boolean shaped(byte[] text, int from, int digits, int to) {
        return to - from == LENGTH
                && text[from] == '0'
                && text[from + 1] == 'x'
                && Alphabet.HEX.spells(text, digits, to)
                && !oneDigit(text, digits, to);
    }

    /** {@code 0x000...} and the like are placeholders. */
    private static boolean oneDigit(byte[] text, int digits, int to) {
        int first = Alphabet.HEX.value(text[digits]);
        int i = digits;
        while (i < to && Alphabet.HEX.value(text[i]) == first) {
            i++;
        }
        return i == to;
    }

    /** A letter is upper case where the digit of the hash at its place is 8 or more. */
    private static byte[] checksummed(byte[] text, int digits, int to) {
        byte[] address = new byte[LENGTH];
        address[0] = '0';
        address[1] = 'x';
        for (int i = digits; i < to; i++) {
            address[i - digits + 2] = (byte) (text[i] | 0x20);
        }
        byte[] hash = Digests.keccak256(address, 2, LENGTH);
        for (int i = 2; i < LENGTH; i++) {
            int nibble = hash[(i - 2) / 2] >>> (i % 2 == 0 ? 4 : 0) & 0xF;
            address[i] = address[i] >= 'a' && nibble >= 8 ? (byte) (address[i] - 32) : address[i];
        }
        return address;
    }
}
