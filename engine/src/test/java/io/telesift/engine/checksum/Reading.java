// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads text out of the middle of other text, so that a wrong bound shows. */
final class Reading {
    private Reading() {}

    /** {@code type:value}, or null. */
    static @Nullable String coin(String address) {
        return key(Coins.read(framed(address), 1, address.length() + 1));
    }

    static @Nullable String solana(String address) {
        return key(Coins.readSolana(framed(address), 1, address.length() + 1));
    }

    static boolean onion(String label) {
        return Onion.valid(framed(label), 1, label.length() + 1);
    }

    static boolean ssdeep(String digest) {
        return Ssdeep.valid(framed(digest), 1, digest.length() + 1);
    }

    private static @Nullable String key(@Nullable CoinAddress address) {
        return address == null ? null : address.type().value() + ":" + address.value();
    }

    private static byte[] framed(String text) {
        return ("A" + text + "1").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Every text that differs in one printable character is none of these. */
    static void assertNoNeighbour(String text, Predicate<String> accepted) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            for (char c = ' '; c < 0x7F; c++) {
                changed.setCharAt(i, c);
                assertThat(c != text.charAt(i) && accepted.test(changed.toString()))
                        .as("%s accepted", changed)
                        .isFalse();
            }
            changed.setCharAt(i, text.charAt(i));
        }
    }
}
