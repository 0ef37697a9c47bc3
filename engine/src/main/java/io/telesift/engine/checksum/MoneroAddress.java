// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

import io.telesift.common.model.IndicatorType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Monero addresses of the main network: a tag, two public keys, with an integrated address 8 bytes of payment id, and
 * the first 4 bytes of their Keccak-256 (Monero's {@code cryptonote_basic_impl.cpp}).
 */
final class MoneroAddress {
    private static final int LENGTH = 95;
    private static final int INTEGRATED_LENGTH = 106;
    private static final int STANDARD = 0x12;
    private static final int INTEGRATED = 0x13;
    private static final int SUBADDRESS = 0x2A;
    private static final int CHECKSUM = 4;

    private MoneroAddress() {}

    static @Nullable CoinAddress read(byte[] text, int from, int to) {
        int length = to - from;
        if ((length != LENGTH && length != INTEGRATED_LENGTH) || !Alphabet.BASE58.spells(text, from, to)) {
            return null;
        }
        byte[] bytes = MoneroBase58.decode(text, from, to);
        boolean sound = bytes != null && tagged(bytes[0], length) && checked(bytes);
        return sound ? CoinAddress.asWritten(IndicatorType.XMR, text, from, to) : null;
    }

    private static boolean tagged(int tag, int length) {
        return length == LENGTH ? tag == STANDARD || tag == SUBADDRESS : tag == INTEGRATED;
    }

    private static boolean checked(byte[] bytes) {
        int end = bytes.length - CHECKSUM;
        return Arrays.equals(bytes, end, bytes.length, Digests.keccak256(bytes, 0, end), 0, CHECKSUM);
    }
}
