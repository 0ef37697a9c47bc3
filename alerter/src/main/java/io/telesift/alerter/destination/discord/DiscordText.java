// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter.destination.discord;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Foreign text as Discord shall show it: letter by letter, not as markup. Lengths are UTF-16 code units, which are never
 * fewer than what Discord may count.
 */
final class DiscordText {
    private static final String ELLIPSIS = "…";
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final String EVERYWHERE = "\\`*_~|";
    private static final String AT_LINE_START = "#>-+";

    /** A letter under a tower of accents: rather cut within than drop the rest of the text. */
    private static final int LONGEST_GRAPHEME = 32;

    private DiscordText() {}

    /** Escaped and cut at {@code max}, never inside a character; what was cut ends with an ellipsis. Never empty. */
    static String escaped(String foreign, int max) {
        String text = visible(foreign).strip();
        StringBuilder safe = new StringBuilder(Math.min(max, text.length() + 16));
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        int start = graphemes.first();
        for (int end = graphemes.next(); end != BreakIterator.DONE; start = end, end = graphemes.next()) {
            String next = escaped(text, start, shorter(text, start, end));
            int reserved = end == text.length() ? 0 : ELLIPSIS.length();
            if (safe.length() + next.length() > max - reserved) {
                return safe.append(ELLIPSIS).toString();
            }
            safe.append(next);
        }
        return safe.isEmpty() ? "-" : safe.toString();
    }

    /** Cut a code point earlier if need be. */
    private static int shorter(String text, int start, int end) {
        if (end - start <= LONGEST_GRAPHEME) {
            return end;
        }
        int cut = start + LONGEST_GRAPHEME;
        return Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
    }

    private static String escaped(String text, int start, int end) {
        StringBuilder safe = new StringBuilder(4);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (needsBackslash(text, i, c)) {
                safe.append('\\');
            }
            safe.append(c);
            if (c == '<' || (c == '@' && pings(text, i))) {
                // Mentions, times, emoji and slash commands all begin so; a backslash does not break every one of them.
                safe.append(ZERO_WIDTH_SPACE);
            }
        }
        return safe.toString();
    }

    private static boolean needsBackslash(String text, int i, char c) {
        boolean maskedLink = c == '(' && i > 0 && text.charAt(i - 1) == ']';
        return EVERYWHERE.indexOf(c) >= 0 || maskedLink || (AT_LINE_START.indexOf(c) >= 0 && startsLine(text, i));
    }

    private static boolean startsLine(String text, int at) {
        return text.substring(text.lastIndexOf('\n', at - 1) + 1, at).isBlank();
    }

    private static boolean pings(String text, int at) {
        return text.regionMatches(true, at + 1, "everyone", 0, 8) || text.regionMatches(true, at + 1, "here", 0, 4);
    }

    /** Without what nobody sees but what changes how the rest is read; lone surrogates become {@code U+FFFD}. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(point -> {
            if (Character.getType(point) == Character.SURROGATE) {
                visible.append('\uFFFD');
            } else if (point == '\n' || !isHidden(point)) {
                visible.appendCodePoint(point);
            } else if (Character.isWhitespace(point)) {
                visible.append(' ');
            }
        });
        return visible.toString();
    }

    /** Joiners stay: Persian and many emoji are wrong without them. */
    private static boolean isHidden(int point) {
        boolean joiner = point == 0x200C || point == 0x200D;
        int type = Character.getType(point);
        return Character.isISOControl(point) || (type == Character.FORMAT && !joiner);
    }
}
