// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.engine.text.ShippedLines;

/** Solana's addresses have no checksum: length, or a word in the message, must tell. */
final class CoinContext {
    private static final int LONG = 43;
    private static final Spellings WORDS =
            new Spellings(ShippedLines.of(CoinContext.class, "solana.txt").toArray(String[]::new));

    private final Text text;
    private long askedOf;
    private boolean named;

    CoinContext(Text text) {
        this.text = text;
    }

    boolean solana(int start, int end) {
        boolean bounded = !joined(text.at(start - 1)) && !joined(text.at(end));
        return bounded && (end - start >= LONG || named());
    }

    private static boolean joined(int c) {
        return Ascii.word(c) || c == '/' || c == '=' || c == '+' || c == '.';
    }

    /** Looked for once a text, however many runs it holds. */
    private boolean named() {
        if (askedOf != text.reading()) {
            askedOf = text.reading();
            named = WORDS.within(text, 0, text.length());
        }
        return named;
    }
}
