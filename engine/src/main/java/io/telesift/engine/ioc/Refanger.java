// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import java.util.Arrays;

/** Builds a {@link RefangedText} in one pass over the original. */
final class Refanger {
    private static final String[] SPACED_DOTS = {"точка", "крапка"};
    private static final String[] SPACED_ATS = {"собака"};

    private final String text;
    private char[] units;
    private int[] starts;
    private int[] ends;
    private boolean[] defanged;
    private int count;
    private int cursor;

    Refanger(String text) {
        this.text = text;
        // A token of one character at least makes up to three units, never more than its own length but for "://".
        int room = text.length() + 4;
        units = new char[room];
        starts = new int[room];
        ends = new int[room];
        defanged = new boolean[room];
    }

    /** Whether the text holds anything that this class would change; most do not. */
    static boolean needed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (suspect(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean suspect(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '[', '(', '{', '\\' -> true;
            case ']', ')', '}' -> i > 0 && text.charAt(i - 1) == '.';
            case ' ' -> i > 0 && Chars.asciiAlnum(text.charAt(i - 1)) && spacedWordMayFollow(text, i + 1);
            default -> c >= 0xAD && (Chars.invisible(c) || wide(c) != c);
        };
    }

    private static boolean spacedWordMayFollow(String text, int i) {
        return i < text.length() && "ткcсТКС".indexOf(text.charAt(i)) >= 0;
    }

    RefangedText run() {
        while (cursor < text.length()) {
            step(text.charAt(cursor));
        }
        return RefangedText.mapped(units, count, starts, ends, defangedBefore());
    }

    private int[] defangedBefore() {
        int[] before = new int[count + 1];
        for (int i = 0; i < count; i++) {
            before[i + 1] = before[i] + (defanged[i] ? 1 : 0);
        }
        return before;
    }

    private void step(char c) {
        boolean read = switch (c) {
            case '[', '(', '{' -> bracketed();
            case '\\' -> escapedDot();
            case '.' -> halfClosedDot();
            case ' ' -> spacedWord(SPACED_DOTS, '.') || spacedWord(SPACED_ATS, '@');
            default -> c >= 0xAD && foreign(c);
        };
        if (!read) {
            add(c, cursor, cursor + 1, false);
            cursor++;
        }
    }

    private boolean bracketed() {
        DefangToken token = DefangToken.read(text, cursor);
        if (token == null) {
            return false;
        }
        char meaning = token.meaning().charAt(0);
        boolean joins = meaning == '.' || meaning == '@';
        return joins ? joining(meaning, token.end()) : separator(token);
    }

    /** A dot or an at sign joins two words, at most one blank away on either side. */
    private boolean joining(char meaning, int end) {
        int next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        int gap = count > 0 && units[count - 1] == ' ' ? 1 : 0;
        if (!wordAt(next) || count <= gap || !Chars.word(units[count - 1 - gap])) {
            return false;
        }
        count -= gap;
        put(meaning, next);
        return true;
    }

    private boolean separator(DefangToken token) {
        if (token.end() >= text.length() || Chars.blank(text.charAt(token.end()))) {
            return false;
        }
        int at = cursor;
        put(token.meaning().charAt(0), token.end());
        for (int i = 1; i < token.meaning().length(); i++) {
            add(token.meaning().charAt(i), token.end(), token.end(), true);
        }
        return cursor > at;
    }

    private boolean escapedDot() {
        return next('.') && joins(cursor + 2);
    }

    private boolean halfClosedDot() {
        return (next(']') || next(')') || next('}')) && joins(cursor + 2);
    }

    private boolean joins(int end) {
        boolean joins = count > 0 && Chars.word(units[count - 1]) && wordAt(end);
        if (joins) {
            put('.', end);
        }
        return joins;
    }

    private boolean spacedWord(String[] words, char meaning) {
        if (count == 0 || !Chars.asciiAlnum(units[count - 1])) {
            return false;
        }
        for (String word : words) {
            int end = cursor + 1 + word.length();
            if (text.regionMatches(true, cursor + 1, word, 0, word.length()) && spacedWordEnds(end)) {
                put(meaning, end + 1);
                return true;
            }
        }
        return false;
    }

    private boolean spacedWordEnds(int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Chars.asciiAlnum(text.charAt(end + 1));
    }

    private boolean foreign(char c) {
        if (Chars.invisible(c)) {
            return invisibleInside();
        }
        char plain = wide(c);
        boolean dot = plain == '.';
        if (plain == c || (dot && !dotBetweenAscii(c))) {
            return false;
        }
        add(plain, cursor, cursor + 1, dot);
        cursor++;
        return true;
    }

    /** An ideographic full stop also ends sentences: only between ASCII, and not before a capital, is it a dot. */
    private boolean dotBetweenAscii(char c) {
        char next = cursor + 1 < text.length() ? wide(text.charAt(cursor + 1)) : '\0';
        boolean capital = next >= 'A' && next <= 'Z' && c != 0xFF0E;
        return count > 0 && Chars.asciiAlnum(units[count - 1]) && Chars.asciiAlnum(next) && !capital;
    }

    /** Invisible characters are dropped inside an ASCII word only; elsewhere they end one. */
    private boolean invisibleInside() {
        int next = cursor;
        while (next < text.length() && Chars.invisible(text.charAt(next))) {
            next++;
        }
        boolean inside = count > 0 && inHost(units[count - 1]) && next < text.length() && inHost(text.charAt(next));
        for (; !inside && cursor < next; cursor++) {
            add(text.charAt(cursor), cursor, cursor + 1, false);
        }
        cursor = next;
        return true;
    }

    private static boolean inHost(char c) {
        return Chars.asciiAlnum(c) || c == '.' || c == '-';
    }

    /** The ASCII twin of a full-width letter, digit, dot or at sign; an ideographic dot as dot; else the same. */
    private static char wide(char c) {
        if (c == 0x3002 || c == 0xFF61 || c == 0xFF0E) {
            return '.';
        }
        char plain = c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
        return Chars.asciiAlnum(plain) || plain == '@' ? plain : c;
    }

    private boolean next(char c) {
        return cursor + 1 < text.length() && text.charAt(cursor + 1) == c;
    }

    private boolean wordAt(int index) {
        return index < text.length() && Chars.word(text.charAt(index));
    }

    private void put(char unit, int end) {
        add(unit, cursor, end, true);
        cursor = end;
    }

    private void add(char unit, int start, int end, boolean changed) {
        if (count == units.length) {
            grow();
        }
        units[count] = unit;
        starts[count] = start;
        ends[count] = end;
        defanged[count++] = changed;
    }

    private void grow() {
        int room = units.length * 2;
        units = Arrays.copyOf(units, room);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        defanged = Arrays.copyOf(defanged, room);
    }
}
