// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

import io.telesift.common.model.IndicatorType;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * An address of a cryptocurrency.
 *
 * @param type one of btc, ltc, doge, dash, trx, eth, xmr, sol, ton
 * @param value as written, but bech32 in lower case and eth in EIP-55 form
 */
public record CoinAddress(IndicatorType type, String value) {
    static CoinAddress asWritten(IndicatorType type, byte[] text, int from, int to) {
        return new CoinAddress(type, new String(text, from, to - from, StandardCharsets.US_ASCII));
    }

    static CoinAddress lowerCase(IndicatorType type, byte[] text, int from, int to) {
        return new CoinAddress(type, asWritten(type, text, from, to).value().toLowerCase(Locale.ROOT));
    }
}
