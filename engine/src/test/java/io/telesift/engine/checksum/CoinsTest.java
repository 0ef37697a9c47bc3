// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoinsTest {
    @ParameterizedTest
    @CsvSource({
        "btc,  1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
        "btc,  1111111111111111111114oLvT2",
        "btc,  1BitcoinEaterAddressDontSendf59kuE",
        "btc,  3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
        "ltc,  LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9",
        "ltc,  MQMcJhpWHYVeQArcZR3sBgyPZxxRtnH441",
        "doge, DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L",
        "dash, XdTw4G5AWW4cogGd7ayybyBNDbuB45UpgH",
        "dash, 7gnwGHt17heGpG9Crfeh4KGpYNFugPhJdh",
        "trx,  TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t",
    })
    void base58Check_isReadAsWritten(String type, String address) {
        assertThat(Reading.coin(address)).isEqualTo(type + ":" + address);
    }

    /** BIP350, test vectors for native segregated witness addresses (those of the main network). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
                "bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y",
                "BC1SW50QGDZ25J",
                "bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"
            })
    void bip350_valid_isReadInLowerCase(String address) {
        assertThat(Reading.coin(address)).isEqualTo("btc:" + address.toLowerCase(Locale.ROOT));
    }

    /** BIP173 for versions that are Bech32m today, BIP350 for the rest. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "BC1SW50QA3JX3S",
                "bc1zw508d6qejxtdg4y5r3zarvaryvg6kdaj",
                "bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7k7grplx",
                "tc1qw508d6qejxtdg4y5r3zarvary0c5xw7kg3g4ty",
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
                "BC13W508D6QEJXTDG4Y5R3ZARVARY0C5XW7KN40WF2",
                "bc1rw5uspcuh",
                "bc10w508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kw5rljs90",
                "bc1zw508d6qejxtdg4y5r3zarvaryvqyzf3du",
                "tc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq5zuyut",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
                "BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL",
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh",
                "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4",
                "BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R",
                "bc1pw5dgrnzv",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav",
                "BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf",
                "bc1gmk9yu",
                "bc1qW508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
                "bC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
                "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx"
            })
    void bech32_invalid_isNone(String address) {
        assertThat(Reading.coin(address)).isNull();
    }

    @Test
    void litecoinWitness_isRead() {
        String address = "ltc1qg42tkwuuxefutzxezdkdel39gfstuap288mfea";

        assertThat(Reading.coin(address)).isEqualTo("ltc:" + address);
        assertThat(Reading.coin(address.toUpperCase(Locale.ROOT))).isEqualTo("ltc:" + address);
    }

    /** EIP-55, test cases: all capitals, all lower case, normal. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x52908400098527886E0F7030069857D2E4169EE7",
                "0x8617E340B3D01FA5F11F306F4090FD50E238070D",
                "0xde709f2102306220921060314715629080e2fb77",
                "0x27b1fdb04752bbc536007a920d24acb045561c26",
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
                "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
                "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb"
            })
    void eip55_anyOneCase_isReadInMixedCase(String address) {
        String digits = address.substring(2);

        assertThat(Reading.coin(address)).isEqualTo("eth:" + address);
        assertThat(Reading.coin("0x" + digits.toLowerCase(Locale.ROOT))).isEqualTo("eth:" + address);
        assertThat(Reading.coin("0x" + digits.toUpperCase(Locale.ROOT))).isEqualTo("eth:" + address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x0000000000000000000000000000000000000000",
                "0xffffffffffffffffffffffffffffffffffffffff",
                "0xaAaAaAaaAaAaAaaAaAAAAAAAAaaaAaAaAaaAaaAa",
                "0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                "0X5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
                "5aaeb6053f3e94c9b9a09f33669435e7ef1beaed00",
                "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaeg",
                "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beae",
                "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed0"
            })
    void placeholdersAndWrongCase_areNoEth(String address) {
        assertThat(Reading.coin(address)).isNull();
    }

    /** Standard and integrated: docs.getmonero.org; the subaddress is the project's own for donations. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2684Rge",
                "44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A",
                "888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H",
                "4LL9oSLmtpccfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2bYXZKKQePHES9khPK"
            })
    void monero_isReadAsWritten(String address) {
        assertThat(Reading.coin(address)).isEqualTo("xmr:" + address);
    }

    /** docs.ton.org, "Smart contract addresses"; the master chain's elector, config and the zero address. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "EQDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff-W72r5gqPrHF",
                "UQDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff-W72r5gqPuwA",
                "kQDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff-W72r5gqPgpP",
                "0QDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff-W72r5gqPleK",
                "EQDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff+W72r5gqPrHF",
                "0:ca6e321c7cce9ecedf0a8ca2492ec8592494aa5fb5ce0387dff96ef6af982a3e",
                "0:CA6E321C7CCE9ECEDF0A8CA2492EC8592494AA5FB5CE0387DFF96EF6AF982A3E",
                "-1:3333333333333333333333333333333333333333333333333333333333333333",
                "Ef8zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM0vF",
                "EQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM9c"
            })
    void ton_isReadAsWritten(String address) {
        assertThat(Reading.coin(address)).isEqualTo("ton:" + address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EQDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff-W72r5gqPrHf",
                "1:ca6e321c7cce9ecedf0a8ca2492ec8592494aa5fb5ce0387dff96ef6af982a3e",
                "-2:ca6e321c7cce9ecedf0a8ca2492ec8592494aa5fb5ce0387dff96ef6af982a3e",
                "0:ca6e321c7cce9ecedf0a8ca2492ec8592494aa5fb5ce0387dff96ef6af982a3",
                "0-ca6e321c7cce9ecedf0a8ca2492ec8592494aa5fb5ce0387dff96ef6af982a3e"
            })
    void otherWorkchainsAndSpellings_areNoTon(String address) {
        assertThat(Reading.coin(address)).isNull();
    }

    /** Both alphabets at once, though value and checksum would hold. */
    @Test
    void tonInTwoAlphabets_isNone() {
        byte[] hash = new byte[32];
        hash[1] = (byte) 0xFB;
        hash[2] = (byte) 0xEF;
        hash[3] = (byte) 0xBE;
        String address = Addresses.ton(0x11, 0, hash);

        assertThat(address).contains("--");
        assertThat(Reading.coin(address)).isNotNull();
        assertThat(Reading.coin(address.replace('-', '+'))).isNotNull();
        assertThat(Reading.coin(address.replaceFirst("-", "+"))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "So11111111111111111111111111111111111111112",
                "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA",
                "vines1vzrYbzLMRdu58ou5XTby4qAnVRLmqo36NKPTg",
                "11157t3sqMV725NVRLrVQbAu98Jjfk1uCKehJnXXQs"
            })
    void solana_isReadWhereAskedFor(String address) {
        assertThat(Reading.solana(address)).isEqualTo("sol:" + address);
        assertThat(Reading.coin(address)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11111111111111111111111111111111",
                "So1111111111111111111111111111111111111111",
                "So111111111111111111111111111111111111111112",
                "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzZ1z",
                "tokenkegqfezyinwajbnbgkpfxcwubvf9ss623vq5da",
                "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ50A"
            })
    void solana_ofOtherSizeOrPoorInKinds_isNone(String address) {
        assertThat(Reading.solana(address)).isNull();
    }
}
