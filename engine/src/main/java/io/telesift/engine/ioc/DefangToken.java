// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bracketed stand-in such as {@code [.]}, {@code (dot)} or {@code [://]}.
 *
 * @param meaning what it stands for
 * @param end where it ends in the original text
 */
record DefangToken(String meaning, int end) {
    private static final int MOST_BRACKETS = 3;

    /** Longest first where one begins another. */
    private static final List<Word> WORDS = List.of(
            new Word("://", "://"),
            new Word(":/", ":/"),
            new Word(":", ":"),
            new Word("/", "/"),
            new Word(".", "."),
            new Word("\u3002", "."),
            new Word("\uFF0E", "."),
            new Word("@", "@"),
            new Word("dot", "."),
            new Word("d0t", "."),
            new Word("точка", "."),
            new Word("крапка", "."),
            new Word("punto", "."),
            new Word("punkt", "."),
            new Word("at", "@"),
            new Word("собака", "@"));

    private record Word(String written, String meaning) {}

    /** The token whose opening bracket stands at {@code at}, if there is one. */
    static @Nullable DefangToken read(String text, int at) {
        char open = text.charAt(at);
        int words = blank(text, run(text, at, open));
        for (Word word : WORDS) {
            if (text.regionMatches(true, words, word.written, 0, word.written.length())) {
                return close(text, at, word, words + word.written.length());
            }
        }
        return null;
    }

    private static @Nullable DefangToken close(String text, int at, Word word, int afterWord) {
        int closing = blank(text, afterWord);
        int end = run(text, closing, closer(text.charAt(at)));
        if (end > closing) {
            return new DefangToken(word.meaning, end);
        }
        // Half a bracket is enough round a dot: evil[.com
        boolean half = word.written.equals(".") && text.charAt(at) != '(' && text.charAt(at + 1) == '.';
        return half ? new DefangToken(".", afterWord) : null;
    }

    private static char closer(char open) {
        return switch (open) {
            case '(' -> ')';
            case '[' -> ']';
            default -> '}';
        };
    }

    private static int run(String text, int from, char bracket) {
        int end = from;
        while (end < text.length() && end - from < MOST_BRACKETS && text.charAt(end) == bracket) {
            end++;
        }
        return end;
    }

    private static int blank(String text, int from) {
        return from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
    }
}
