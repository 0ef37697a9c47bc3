// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

/**
 * Reads dots, at signs, colons and slashes in every form that people use to keep a name from being clicked. Each method
 * gives the place behind what it read, or {@link #NONE}.
 */
final class Separators {
    static final int NONE = -1;

    /** A hyphen in brackets. */
    static final String HYPHEN = "[-]";

    /** {@code ://} in JSON. */
    static final String ESCAPED = ":\\/\\/";

    private static final int MOST_BRACKETS = 3;
    private static final String WIDE_OPENERS = "【（［｛〔「〈《";
    private static final String WIDE_CLOSERS = "】）］｝〕」〉》";
    private static final int MOST_BLANKS = 2;

    private static final Spellings DOTS = new Spellings(
            ".", "。", "．", "｡", "․", ",", "dot", "d0t", "point", "punkt", "punto", "ponto", "точка", "тчк", "крапка",
            "점", "닷", "ドット", "点", "點", "نقطه", "نقطة");
    private static final Spellings BARE_DOTS = new Spellings("точка", "крапка");
    private static final Spellings AT_SIGNS =
            new Spellings("@", "＠", "at", "собака", "собачка", "равлик", "равлык", "arroba", "골뱅이", "アット", "艾特");
    private static final Spellings BARE_AT_SIGNS = new Spellings("собака");
    private static final Spellings COLONS = new Spellings(":", "：");
    private static final Spellings SLASHES = new Spellings("/");

    /** First bytes of CJK punctuation and of the full-width forms of ASCII. */
    private static final int CJK = 0xE3;

    private static final int FULL_WIDTH = 0xEF;

    /** Bytes that may begin a dot of any kind; a look at one saves most readings. */
    private static final boolean[] BEGINS_DOT = new boolean[256];
    /** Likewise an at sign that is not the plain one. */
    private static final boolean[] BEGINS_AT = new boolean[256];
    /** Likewise behind a blank: brackets, and the Cyrillic words. */
    private static final boolean[] BEHIND_BLANKS = new boolean[256];

    static {
        for (int c = 0; c < BEGINS_DOT.length; c++) {
            BEHIND_BLANKS[c] = Ascii.opens(c) || wide(c) || c == 0xD0 || c == 0xD1;
            BEGINS_AT[c] = Ascii.opens(c) || Ascii.blank(c) || wide(c);
            BEGINS_DOT[c] = BEGINS_AT[c] || c == 0xE2 || c == '.' || c == '\\' || c == '^';
        }
    }

    private final Text text;

    Separators(Text text) {
        this.text = text;
    }

    /** A dot between two labels of a name. */
    int dot(int i) {
        int c = text.at(i);
        if (!BEGINS_DOT[c]) {
            return NONE;
        }
        if (c == '.') {
            return afterHalfBracket(i + 1);
        }
        if (c == '\\' || c == '^') {
            return escapedDot(i + 1);
        }
        int wide = c >= 0x80 ? wideDot(i) : NONE;
        return wide != NONE ? wide : spacedOrBracketed(i, DOTS, BARE_DOTS, true);
    }

    /** {@code evil.]com}: only if the name goes on behind the bracket. */
    private int afterHalfBracket(int i) {
        int end = closersEnd(i);
        return end > i && Ascii.alnum(text.at(end)) && text.at(i) != '>' ? end : i;
    }

    private int escapedDot(int from) {
        int i = from;
        while (i - from < MOST_BRACKETS && text.at(i) == '\\') {
            i++;
        }
        int c = text.at(i);
        return c == '.' ? i + 1 : c == '[' ? bracketed(i, DOTS, false) : NONE;
    }

    /** The dots of CJK typography; between CJK words the ideographic one ends a sentence. */
    private int wideDot(int i) {
        int c = text.codePoint(i);
        boolean sentence = c == 0x3002 || c == 0xFF61;
        boolean dot = sentence || c == 0xFF0E || c == 0x2024;
        boolean latin = Ascii.alnum(text.at(i - 1)) && Ascii.alnum(text.at(i + 3));
        return dot && (latin || !sentence) ? i + 3 : NONE;
    }

    /** An at sign between the parts of an e-mail address. */
    int at(int i) {
        int c = text.at(i);
        if (c == '@') {
            return i + 1;
        }
        if (!BEGINS_AT[c]) {
            return NONE;
        }
        return c == FULL_WIDTH && text.codePoint(i) == 0xFF20
                ? i + 3
                : spacedOrBracketed(i, AT_SIGNS, BARE_AT_SIGNS, false);
    }

    int colon(int i) {
        if (text.at(i) == ':') {
            return i + 1;
        }
        return text.at(i) == FULL_WIDTH && text.codePoint(i) == 0xFF1A ? i + 3 : bracketed(i, COLONS, false);
    }

    int slash(int i) {
        return text.at(i) == '/' ? i + 1 : bracketed(i, SLASHES, false);
    }

    /** Dot, at sign, colon or slash in brackets, or {@link #NONE}: all that is undone inside a path. */
    int inBrackets(int i) {
        int end = bracketed(i, DOTS, false);
        end = end == NONE ? bracketed(i, COLONS, false) : end;
        end = end == NONE ? bracketed(i, SLASHES, false) : end;
        return end == NONE ? bracketed(i, AT_SIGNS, false) : end;
    }

    /** What {@link #inBrackets} read here. */
    char meaning(int i) {
        if (bracketed(i, DOTS, false) != NONE) {
            return '.';
        }
        return bracketed(i, COLONS, false) != NONE ? ':' : bracketed(i, SLASHES, false) != NONE ? '/' : '@';
    }

    private int spacedOrBracketed(int i, Spellings words, Spellings bare, boolean half) {
        if (!Ascii.blank(text.at(i))) {
            return opens(i) ? afterBlank(bracketed(i, words, half)) : NONE;
        }
        int word = text.afterBlanks(i, MOST_BLANKS);
        if (!BEHIND_BLANKS[text.at(word)]) {
            return NONE;
        }
        return opens(word) ? afterBlank(bracketed(word, words, false)) : bareWord(i, word, bare);
    }

    private int afterBlank(int end) {
        int next = end == NONE ? end : text.afterBlanks(end, MOST_BLANKS);
        return next > end && Ascii.alnum(text.at(next)) ? next : end;
    }

    /** A Russian or Ukrainian word between Latin ones cannot be meant as a word. */
    private int bareWord(int before, int i, Spellings words) {
        int end = Ascii.alnum(text.at(before - 1)) ? words.end(text, i) : NONE;
        int next = end == NONE ? NONE : text.afterBlanks(end, MOST_BLANKS);
        return next > end && Ascii.alnum(text.at(next)) ? next : NONE;
    }

    private int bracketed(int i, Spellings words, boolean half) {
        int open = openersEnd(i);
        if (open == i) {
            return NONE;
        }
        int word = text.afterBlanks(open, 1);
        int end = words.end(text, word);
        if (end == NONE) {
            return NONE;
        }
        int close = text.afterBlanks(end, 1);
        int closed = closersEnd(close);
        return closed > close ? closed : half && halfBracket(i, word, end) ? end : NONE;
    }

    /** {@code evil[.com}: no blank, no round bracket, and the name goes on. */
    private boolean halfBracket(int i, int word, int end) {
        return word == i + 1
                && text.at(i) != '('
                && text.at(i) != '<'
                && text.at(word) == '.'
                && Ascii.alnum(text.at(end));
    }

    /** Whether a bracket here holds a sign or a word for one. */
    boolean opensSign(int i) {
        int word = text.afterBlanks(openersEnd(i), 1);
        return text.matches(i, HYPHEN)
                || DOTS.end(text, word) != NONE
                || AT_SIGNS.end(text, word) != NONE
                || COLONS.end(text, word) != NONE;
    }

    /** The first byte of all wide brackets. */
    private static boolean wide(int c) {
        return c == CJK || c == FULL_WIDTH;
    }

    private int openersEnd(int i) {
        int end = i;
        for (int brackets = 0; brackets < MOST_BRACKETS && opens(end); brackets++) {
            end += text.width(end);
        }
        return end;
    }

    private boolean opens(int i) {
        int c = text.at(i);
        return c < 0x80 ? Ascii.opens(c) : wide(c) && WIDE_OPENERS.indexOf(text.codePoint(i)) >= 0;
    }

    private int closersEnd(int i) {
        int end = i;
        for (int brackets = 0; brackets < MOST_BRACKETS && closes(end); brackets++) {
            end += text.width(end);
        }
        return end;
    }

    private boolean closes(int i) {
        int c = text.at(i);
        return c < 0x80 ? Ascii.closes(c) : wide(c) && WIDE_CLOSERS.indexOf(text.codePoint(i)) >= 0;
    }

    /** {@code ://} with any of its signs, or all, in brackets; backslashes count as slashes. */
    int schemeEnd(int i) {
        if (text.at(i + 1) == '\\' && text.matches(i, ESCAPED)) {
            return i + ESCAPED.length();
        }
        if (text.at(i + 1) == '_' && text.matches(i, ":__")) {
            return i + 3;
        }
        int at = i;
        int depth = 0;
        int read = 0;
        while (at - i < 12 && read < 3) {
            int c = text.at(at++);
            int sign = read == 0 ? wideColon(c, at) : c == '\\' ? '/' : c;
            if (sign == (read == 0 ? ':' : '/')) {
                at += c == 0xEF ? 2 : 0;
                read++;
            } else if (c == '[' || c == '(') {
                depth++;
            } else if ((c == ']' || c == ')') && depth > 0) {
                depth--;
            } else {
                return NONE;
            }
        }
        return read == 3 ? closed(at, depth) : NONE;
    }

    private int wideColon(int c, int next) {
        return c == 0xEF && text.codePoint(next - 1) == 0xFF1A ? ':' : c;
    }

    private int closed(int i, int depth) {
        int at = i;
        for (int open = depth; open > 0 && (text.at(at) == ']' || text.at(at) == ')'); open--) {
            at++;
        }
        return at;
    }
}
