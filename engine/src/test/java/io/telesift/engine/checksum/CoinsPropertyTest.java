// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

import static io.telesift.engine.checksum.Reading.assertNoNeighbour;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is encoded is read, and no neighbour of it. Seeds are fixed: some other text has the same checksum. */
class CoinsPropertyTest {
    private static final String SEED = "20261122";
    private static final int[] VERSIONS = {0x00, 0x05, 0x30, 0x32, 0x1E, 0x16, 0x4C, 0x10, 0x41};
    private static final String[] TYPES = {"btc", "btc", "ltc", "ltc", "doge", "doge", "dash", "dash", "trx"};
    private static final int[] FLAGS = {0x11, 0x51, 0x91, 0xD1};

    @Property(tries = 500, seed = SEED)
    void base58Check_encoded_isRead(@ForAll @Size(20) byte[] hash, @ForAll @IntRange(max = 8) int coin) {
        String address = Addresses.base58Check(VERSIONS[coin], hash);

        assertThat(Reading.coin(address)).isEqualTo(TYPES[coin] + ":" + address);
    }

    @Property(tries = 30, seed = SEED)
    void base58Check_changed_isNone(@ForAll @Size(20) byte[] hash, @ForAll @IntRange(max = 8) int coin) {
        assertNoNeighbour(Addresses.base58Check(VERSIONS[coin], hash), CoinsPropertyTest::read);
    }

    @Property(tries = 300, seed = SEED)
    void base58Check_ofOtherVersion_isNone(@ForAll @Size(20) byte[] hash, @ForAll @IntRange(max = 255) int version) {
        for (int known : VERSIONS) {
            Assume.that(version != known);
        }
        assertThat(Reading.coin(Addresses.base58Check(version, hash))).isNull();
    }

    @Property(tries = 500, seed = SEED)
    void segwit_encoded_isRead(
            @ForAll @Size(min = 2, max = 40) byte[] program, @ForAll @IntRange(max = 16) int version) {
        boolean sized = version > 0 || program.length == 20 || program.length == 32;
        String bitcoin = Addresses.segwit("bc", version, program);
        String litecoin = Addresses.segwit("ltc", version, program);

        assertThat(Reading.coin(bitcoin)).isEqualTo(sized ? "btc:" + bitcoin : null);
        assertThat(Reading.coin(litecoin)).isEqualTo(sized ? "ltc:" + litecoin : null);
    }

    @Property(tries = 30, seed = SEED)
    void segwit_changed_isNone(@ForAll @Size(32) byte[] program, @ForAll @IntRange(max = 16) int version) {
        assertNoNeighbour(Addresses.segwit("bc", version, program), CoinsPropertyTest::read);
        assertNoNeighbour(Addresses.segwit("ltc", version, program), CoinsPropertyTest::read);
    }

    @Property(tries = 500, seed = SEED)
    void eth_encoded_isRead(@ForAll @Size(20) byte[] address) {
        String mixed = Addresses.eth(address);
        boolean placeholder =
                mixed.substring(2).toLowerCase(Locale.ROOT).chars().distinct().count() == 1;

        assertThat(Reading.coin(mixed)).isEqualTo(placeholder ? null : "eth:" + mixed);
    }

    /** With few letters the other spelling may hold just as well. */
    @Property(tries = 200, seed = SEED)
    void eth_inOneCharacterChanged_isNone(
            @ForAll @Size(20) byte[] address,
            @ForAll @IntRange(min = 2, max = 41) int at,
            @ForAll @IntRange(min = ' ', max = '~') int symbol) {
        StringBuilder changed = new StringBuilder(Addresses.eth(address));
        Assume.that(changed.chars().filter(c -> c > '9').count() > 14 && changed.charAt(at) != symbol);
        changed.setCharAt(at, (char) symbol);

        assertThat(Reading.coin(changed.toString())).isNull();
    }

    @Property(tries = 300, seed = SEED)
    void monero_encoded_isRead(@ForAll @Size(64) byte[] keys, @ForAll @Size(72) byte[] keysAndId) {
        String standard = Addresses.monero(0x12, keys);
        String subaddress = Addresses.monero(0x2A, keys);
        String integrated = Addresses.monero(0x13, keysAndId);

        assertThat(Reading.coin(standard)).isEqualTo("xmr:" + standard);
        assertThat(Reading.coin(subaddress)).isEqualTo("xmr:" + subaddress);
        assertThat(Reading.coin(integrated)).isEqualTo("xmr:" + integrated);
        assertThat(Reading.coin(Addresses.monero(0x13, keys))).isNull();
        assertThat(Reading.coin(Addresses.monero(0x12, keysAndId))).isNull();
        assertThat(Reading.coin(Addresses.monero(0x35, keys))).isNull();
    }

    @Property(tries = 10, seed = SEED)
    void monero_changed_isNone(@ForAll @Size(64) byte[] keys, @ForAll @Size(72) byte[] keysAndId) {
        assertNoNeighbour(Addresses.monero(0x12, keys), CoinsPropertyTest::read);
        assertNoNeighbour(Addresses.monero(0x13, keysAndId), CoinsPropertyTest::read);
    }

    @Property(tries = 500, seed = SEED)
    void ton_encoded_isRead(@ForAll @Size(32) byte[] hash, @ForAll @IntRange(max = 3) int flags) {
        String base = Addresses.ton(FLAGS[flags], 0, hash);
        String master = Addresses.ton(FLAGS[flags], -1, hash);
        String raw = "0:" + Addresses.hex(hash);

        assertThat(Reading.coin(base)).isEqualTo("ton:" + base);
        assertThat(Reading.coin(master)).isEqualTo("ton:" + master);
        assertThat(Reading.coin(raw)).isEqualTo("ton:" + raw);
        assertThat(Reading.coin(Addresses.ton(FLAGS[flags], 1, hash))).isNull();
        assertThat(Reading.coin(Addresses.ton(0x31, 0, hash))).isNull();
    }

    /** The other alphabet's spelling of the same symbol is no change. */
    @Property(tries = 30, seed = SEED)
    void ton_changed_isNone(@ForAll @Size(32) byte[] hash, @ForAll @IntRange(max = 3) int flags) {
        String address = Addresses.ton(FLAGS[flags], 0, hash);

        assertNoNeighbour(address, text -> read(text) && !url(text).equals(address));
    }

    @Property(tries = 500, seed = SEED)
    void solana_encoded_isRead(@ForAll @Size(32) byte[] key) {
        String address = Addresses.base58(key);
        byte[] ascii = address.getBytes(StandardCharsets.US_ASCII);
        boolean rich = Cases.of(ascii, 0, ascii.length) == Cases.ALL;

        assertThat(Reading.solana(address)).isEqualTo(rich ? "sol:" + address : null);
    }

    @Property(tries = 500, seed = SEED)
    void base58_ofAnySize_comesBack(@ForAll @Size(min = 1, max = 40) byte[] bytes) {
        byte[] ascii = Addresses.base58(bytes).getBytes(StandardCharsets.US_ASCII);

        assertThat(Base58.decode(ascii, 0, ascii.length, bytes.length)).isEqualTo(bytes);
        assertThat(Base58.decode(ascii, 0, ascii.length, bytes.length - 1)).isNull();
        assertThat(Base58.decode(ascii, 0, ascii.length, bytes.length + 1)).isNull();
    }

    private static boolean read(String text) {
        @Nullable String found = Reading.coin(text);
        return found != null;
    }

    private static String url(String address) {
        return address.replace('+', '-').replace('/', '_');
    }
}
