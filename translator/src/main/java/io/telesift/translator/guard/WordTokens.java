// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.guard;

/**
 * Marks handles, hashtags, cashtags and the numbers that matter: amounts, versions, times, names with digits. Small whole
 * numbers stay, since words around them agree with them in many languages; so do those written together with letters that
 * scale them ({@code 5000만}, {@code 500к}). Linear.
 */
final class WordTokens {
    private static final String CURRENCIES = "$€£¥₽₩₴₿₺₹";
    private static final String JOINTS = ".,:'/_-+";
    private static final int SMALL = 3;

    private final String text;
    private final TokenMarks marks;

    WordTokens(String text, TokenMarks marks) {
        this.text = text;
        this.marks = marks;
    }

    void mark() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '@' || c == '#') {
                at = tag(at, c == '#');
            } else if (asciiWord(c) && !Placeholder.letterOrDigit(text, at - 1)) {
                at = word(at);
            } else {
                at++;
            }
        }
    }

    private int tag(int start, boolean anyScript) {
        int end = start + 1;
        while (end < text.length() && tagPart(text.charAt(end), anyScript)) {
            end++;
        }
        if (end > start + 1) {
            marks.mark(start, end);
        }
        return end;
    }

    private static boolean tagPart(char c, boolean anyScript) {
        return c == '_' || (anyScript ? Character.isLetterOrDigit(c) : asciiWord(c));
    }

    private int word(int start) {
        int end = start;
        while (end < text.length() && (asciiWord(text.charAt(end)) || joint(end))) {
            end++;
        }
        if (!Placeholder.letterOrDigit(text, end)) {
            markIfItMatters(start, end);
        }
        return end;
    }

    /** Between two letters or digits, one of them a digit: {@code 1.2}, {@code CVE-2024}, not {@code and/or}. */
    private boolean joint(int at) {
        return JOINTS.indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && asciiWord(text.charAt(at + 1))
                && (digit(text.charAt(at - 1)) || digit(text.charAt(at + 1)));
    }

    private void markIfItMatters(int start, int end) {
        boolean money = at(start - 1, CURRENCIES);
        boolean unit = at(end, CURRENCIES) || at(end, "%");
        boolean number = digit(text.charAt(start));
        boolean cashtag = money && !number && end - start <= SMALL + 2;
        if (cashtag || (anyDigit(start, end) && (money || unit || matters(start, end)))) {
            marks.mark(money ? start - 1 : start, unit ? end + 1 : end);
        }
    }

    private boolean at(int place, String characters) {
        return place >= 0 && place < text.length() && characters.indexOf(text.charAt(place)) >= 0;
    }

    private boolean anyDigit(int start, int end) {
        return text.substring(start, end).chars().anyMatch(c -> digit((char) c));
    }

    /** All but a few digits with nothing or a short ending behind them: {@code 24}, {@code 1st}, {@code 90s}. */
    private boolean matters(int start, int end) {
        int at = start;
        while (at < end && digit(text.charAt(at))) {
            at++;
        }
        int digits = at - start;
        while (at < end && Character.isLowerCase(text.charAt(at))) {
            at++;
        }
        return digits == 0 || digits > SMALL || at < end;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean asciiWord(char c) {
        return digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
