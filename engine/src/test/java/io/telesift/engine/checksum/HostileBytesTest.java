// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the bytes and the bounds, nothing is thrown. */
class HostileBytesTest {
    private static final String[] PREFIXES = {
        "",
        "1",
        "3",
        "L",
        "M",
        "D",
        "X",
        "T",
        "4",
        "8",
        "bc1",
        "BC1q",
        "ltc1",
        "lt",
        "bc",
        "0x",
        "0",
        "0:",
        "-1:",
        "-",
        "EQ",
        "kQ",
        "3:",
        "96:",
        "3:abcdefgh:"
    };
    private static final String[] ALPHABETS = {
        "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
        "qpzry9x8gf2tvdw0s3jn54khce6mua7l",
        "0123456789abcdef",
        "ABCDabcd0189+/-_",
        "abcdefghijklmnopqrstuvwxyz234567",
        "1",
        "z",
        "3:",
        "q\u00FF\u0000:"
    };

    @Property(tries = 5_000, seed = "20261122")
    void anyBytesAndBounds_doNotThrow(
            @ForAll @Size(max = 120) byte[] text,
            @ForAll @IntRange(max = 120) int from,
            @ForAll @IntRange(max = 120) int to) {
        read(text, Math.min(from, text.length), Math.min(to, text.length));
    }

    @Property(tries = 20_000, seed = "20261122")
    void shapedBytes_doNotThrow(@ForAll("shaped") String text) {
        read(text.getBytes(StandardCharsets.ISO_8859_1), 0, text.length());
    }

    @Provide
    Arbitrary<String> shaped() {
        Arbitrary<String> tails = Arbitraries.of(ALPHABETS)
                .flatMap(alphabet ->
                        Arbitraries.strings().withChars(alphabet.toCharArray()).ofMaxLength(110));
        return Combinators.combine(Arbitraries.of(PREFIXES), tails).as(String::concat);
    }

    private static void read(byte[] text, int from, int to) {
        assertThatCode(() -> {
                    Coins.read(text, from, to);
                    Coins.readSolana(text, from, to);
                    Onion.valid(text, from, to);
                    Ssdeep.valid(text, from, to);
                })
                .doesNotThrowAnyException();
    }
}
