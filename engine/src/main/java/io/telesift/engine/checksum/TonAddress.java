// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

import io.telesift.common.model.IndicatorType;
import org.jspecify.annotations.Nullable;

/**
 * TON addresses (TEP-2): either the workchain and 64 hexadecimal digits, or, in base64, flags, workchain, 32 bytes of
 * hash and their CRC16. Workchains are 0 (base) and -1 (master).
 */
final class TonAddress {
    private static final int FRIENDLY = 48;
    private static final int RAW_DIGITS = 64;
    private static final int CRC_AT = 34;
    private static final int TEST_NETWORK = 0x80;

    private TonAddress() {}

    static @Nullable CoinAddress read(byte[] text, int from, int to) {
        boolean sound = to - from == FRIENDLY ? friendly(text, from, to) : raw(text, from, to);
        return sound ? CoinAddress.asWritten(IndicatorType.TON, text, from, to) : null;
    }

    private static boolean raw(byte[] text, int from, int to) {
        int digits = to - RAW_DIGITS;
        return workchain(text, from, digits) && Alphabet.HEX.spells(text, digits, to);
    }

    private static boolean workchain(byte[] text, int from, int digits) {
        return switch (digits - from) {
            case 2 -> text[from] == '0' && text[from + 1] == ':';
            case 3 -> text[from] == '-' && text[from + 1] == '1' && text[from + 2] == ':';
            default -> false;
        };
    }

    /** Both alphabets are in use, but never in one address. */
    private static boolean friendly(byte[] text, int from, int to) {
        if (Alphabet.BASE64_URL.spells(text, from, to)) {
            return sound(Alphabet.BASE64_URL.unpack(text, from, to));
        }
        return Alphabet.BASE64.spells(text, from, to) && sound(Alphabet.BASE64.unpack(text, from, to));
    }

    private static boolean sound(byte[] bytes) {
        int flags = bytes[0] & ~TEST_NETWORK & 0xFF;
        boolean known = (flags == 0x11 || flags == 0x51) && (bytes[1] == 0 || bytes[1] == -1);
        int crc = (bytes[CRC_AT] & 0xFF) << 8 | (bytes[CRC_AT + 1] & 0xFF);
        return known && Crc16.xmodem(bytes, 0, CRC_AT) == crc;
    }
}
