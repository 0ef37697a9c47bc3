// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

import io.telesift.common.model.IndicatorType;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of cryptocurrencies, main networks only. Nothing is allocated before length, alphabet and prefix fit, and
 * no run is looked at beyond the length of the longest address.
 */
public final class Coins {
    private static final int SHORTEST = 14;
    private static final int LONGEST = 106;
    private static final int SOLANA_KEY = 32;

    private Coins() {}

    /**
     * The address that exactly this run of ASCII bytes is, its checksum verified: btc, ltc, doge, dash, trx, eth, xmr
     * or ton. An eth address in one case and a raw ton address ({@code 0:} or {@code -1:} and 64 hexadecimal digits)
     * carry no checksum and are known by their shape alone. A {@code 3...} address, which Litecoin shares, is btc.
     *
     * @param from first byte, inclusive
     * @param to last byte, exclusive; any bounds inside the array will do, {@code to < from} included
     */
    public static @Nullable CoinAddress read(byte[] text, int from, int to) {
        int length = to - from;
        if (length < SHORTEST || length > LONGEST) {
            return null;
        }
        return switch (text[from]) {
            case '0' -> length == EthAddress.LENGTH ? EthAddress.read(text, from, to) : TonAddress.read(text, from, to);
            case '-', 'E', 'U', 'k' -> TonAddress.read(text, from, to);
            case '4', '8' -> MoneroAddress.read(text, from, to);
            case 'b', 'B', 'l' -> SegwitAddress.read(text, from, to);
            case 'L' -> litecoin(text, from, to);
            case '1', '3', '7', '9', 'A', 'D', 'M', 'T', 'X' -> Base58Check.read(text, from, to);
            default -> null;
        };
    }

    /** Both {@code L...} in base58 and {@code LTC1...} begin with this letter. */
    private static @Nullable CoinAddress litecoin(byte[] text, int from, int to) {
        CoinAddress old = Base58Check.read(text, from, to);
        return old != null ? old : SegwitAddress.read(text, from, to);
    }

    /**
     * The Solana address that exactly this run of ASCII bytes may be. It has no checksum, so it must be 32 to 44
     * characters of base58 that stand for exactly 32 bytes, with upper case, lower case and a digit among them; whether
     * it is one must come from what stands around it.
     *
     * @param from first byte, inclusive
     * @param to last byte, exclusive; any bounds inside the array will do, {@code to < from} included
     */
    public static @Nullable CoinAddress readSolana(byte[] text, int from, int to) {
        int length = to - from;
        boolean shaped = length >= SOLANA_KEY && length <= 44 && Cases.of(text, from, to) == Cases.ALL;
        if (!shaped || Base58.decode(text, from, to, SOLANA_KEY) == null) {
            return null;
        }
        return CoinAddress.asWritten(IndicatorType.SOL, text, from, to);
    }
}
