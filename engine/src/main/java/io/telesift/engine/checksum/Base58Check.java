// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

import io.telesift.common.model.IndicatorType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Version byte, 20 bytes of hash and the first 4 bytes of its double SHA-256, in base58. */
final class Base58Check {
    private static final int PAYLOAD = 21;
    private static final int SIZE = PAYLOAD + 4;
    /** Any address of versions 5 to 143 is as long: 5 * 2^192 is above 58^33, and 144 * 2^192 below 58^34. */
    private static final int LENGTH = 34;
    /** In version 0 a zero byte takes one symbol, not 1.37: twenty of them and their checksum make 27. */
    private static final int SHORTEST = 26;

    private Base58Check() {}

    static @Nullable CoinAddress read(byte[] text, int from, int to) {
        if (!shaped(text[from], to - from)) {
            return null;
        }
        byte[] bytes = Base58.decode(text, from, to, SIZE);
        if (bytes == null) {
            return null;
        }
        IndicatorType type = type(bytes[0]);
        return type != null && checked(bytes) ? CoinAddress.asWritten(type, text, from, to) : null;
    }

    private static boolean shaped(byte first, int length) {
        return length == LENGTH || (first == '1' && length >= SHORTEST && length < LENGTH);
    }

    /** By the chain parameters in each coin's source: pay to public key hash, then pay to script hash. */
    private static @Nullable IndicatorType type(byte version) {
        return switch (version) {
            case 0x00, 0x05 -> IndicatorType.BTC;
            case 0x30, 0x32 -> IndicatorType.LTC;
            case 0x1E, 0x16 -> IndicatorType.DOGE;
            case 0x4C, 0x10 -> IndicatorType.DASH;
            case 0x41 -> IndicatorType.TRX;
            default -> null;
        };
    }

    private static boolean checked(byte[] bytes) {
        byte[] digest = Digests.sha256(Digests.sha256(Arrays.copyOf(bytes, PAYLOAD)));
        return Arrays.equals(bytes, PAYLOAD, SIZE, digest, 0, SIZE - PAYLOAD);
    }
}
