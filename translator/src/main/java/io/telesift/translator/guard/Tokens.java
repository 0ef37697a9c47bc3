// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.guard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers a text's tokens in their order. Neighbours with only blanks and signs between them become one, and so do lines
 * that hold nothing else: the fewer placeholders, the fewer are lost.
 */
final class Tokens {
    private static final String ENDS = ".!?。！？…";
    private static final int LONGEST_GAP = 12;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private @Nullable Token last;
    private boolean startsItsLine;

    Tokens(String text) {
        this.text = text;
    }

    void add(Token token) {
        Token before = last;
        int from = before == null ? 0 : before.end();
        if (before != null && joins(before, token)) {
            String gap = text.substring(from, token.start());
            last = new Token(before.start(), token.end(), before.rendering() + gap + token.rendering());
            return;
        }
        flush();
        startsItsLine = startsLine(from, token.start());
        last = token;
    }

    List<Token> all() {
        flush();
        return tokens;
    }

    private void flush() {
        if (last != null) {
            tokens.add(last);
            last = null;
        }
    }

    private boolean joins(Token before, Token token) {
        if (token.start() - before.end() > LONGEST_GAP) {
            return false;
        }
        boolean lines = false;
        for (int i = before.end(); i < token.start(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || ENDS.indexOf(c) >= 0) {
                return false;
            }
            lines |= c == '\n';
        }
        return !lines || (startsItsLine && endsLine(token.end()));
    }

    private boolean startsLine(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (text.charAt(i) == '\n') {
                return true;
            }
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return from == 0;
    }

    private boolean endsLine(int from) {
        for (int i = from; i < text.length() && i - from <= LONGEST_GAP && text.charAt(i) != '\n'; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
