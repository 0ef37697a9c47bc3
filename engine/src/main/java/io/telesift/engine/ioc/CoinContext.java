// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Solana's addresses have no checksum: length or a word near by must tell. */
final class CoinContext {
    private static final int LONG = 43;
    private static final int REACH = 600;
    private static final List<byte[]> WIDE_WORDS = DataFile.lines("solana.txt").stream()
            .filter(word -> !StandardCharsets.US_ASCII.newEncoder().canEncode(word))
            .map(word -> word.getBytes(StandardCharsets.UTF_8))
            .toList();
    private static final List<String> WORDS = DataFile.lines("solana.txt").stream()
            .filter(StandardCharsets.US_ASCII.newEncoder()::canEncode)
            .toList();

    private final Text text;

    CoinContext(Text text) {
        this.text = text;
    }

    boolean solana(int start, int end) {
        boolean bounded = !joined(text.at(start - 1)) && !joined(text.at(end));
        return bounded && (end - start >= LONG || named(start));
    }

    private static boolean joined(int c) {
        return Ascii.word(c) || c == '/' || c == '=' || c == '+' || c == '.';
    }

    private boolean named(int start) {
        for (int i = Math.max(0, start - REACH); i < start; i++) {
            if (word(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean word(int i) {
        if (text.at(i) >= 0x80) {
            return WIDE_WORDS.stream().anyMatch(word -> text.matches(i, word));
        }
        return !Ascii.alnum(text.at(i - 1))
                && WORDS.stream().anyMatch(word -> text.matches(i, word) && !Ascii.alnum(text.at(i + word.length())));
    }
}
