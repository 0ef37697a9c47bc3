// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

/**
 * How far a path of backslashes goes. A name in it may hold blanks if the path goes on behind it or it ends in a file
 * ending: {@code C:\Program Files\a b.exe and}.
 */
final class WindowsPaths {
    private static final int LONGEST = 260;
    private static final int LONGEST_NAME = 64;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_PLACEHOLDER = 32;
    private static final String FORBIDDEN = "<>\"|?*:/;,'`";
    private static final String TRAILING = ".,!?)]}'-_";

    private final Text text;
    private final Suffixes suffixes;

    WindowsPaths(Text text, Suffixes suffixes) {
        this.text = text;
        this.suffixes = suffixes;
    }

    /** The end of the path whose names begin here, behind the first backslash; {@code from} if there is no name. */
    int end(int from) {
        int end = from;
        int name = from;
        while (name - from < LONGEST) {
            int nameEnd = nameEnd(name);
            if (nameEnd == name) {
                return end;
            }
            end = nameEnd;
            if (text.at(nameEnd) != '\\') {
                return trimmed(from, end);
            }
            name = slashesEnd(nameEnd);
        }
        return end;
    }

    private int slashesEnd(int i) {
        return text.at(i + 1) == '\\' ? i + 2 : i + 1;
    }

    /** {@code <user name>\\}: a report leaves out what differs from victim to victim. */
    private int placeholderEnd(int from) {
        int end = from + 1;
        while (end - from < LONGEST_PLACEHOLDER && (part(text.at(end)) || text.at(end) == ' ')) {
            end++;
        }
        return end > from + 1 && text.matches(end, ">\\") ? end + 1 : from;
    }

    private int nameEnd(int from) {
        if (text.at(from) == '<') {
            return placeholderEnd(from);
        }
        int word = wordEnd(from);
        int end = word;
        boolean ascii = ascii(from, word);
        for (int words = 1; words < MOST_WORDS && goesOn(from, word, ascii); words++) {
            int next = word + 1;
            word = wordEnd(next);
            boolean path = text.at(word) == '\\' && !text.matches(next, "hk") && text.at(word - 1) != '%';
            end = path || ending(from, word) ? word : end;
        }
        return end;
    }

    /** A name goes on behind a blank unless it has its ending, or the next word is of another script. */
    private boolean goesOn(int from, int word, boolean ascii) {
        int next = text.at(word + 1);
        return text.at(word) == ' ' && part(next) && next != '%' && (!ascii || next < 0x80) && !ending(from, word);
    }

    private boolean ascii(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.at(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end - from < LONGEST_NAME && part(text.at(end))) {
            end += text.width(end);
        }
        return Math.min(end, text.length());
    }

    private static boolean part(int c) {
        return c >= 0x80 || (!Ascii.space(c) && c != '\\' && FORBIDDEN.indexOf(c) < 0);
    }

    private boolean ending(int from, int to) {
        int last = to;
        while (last > from && TRAILING.indexOf(text.at(last - 1)) >= 0) {
            last--;
        }
        int dot = last;
        while (dot > from && last - dot < 10 && text.at(dot - 1) != '.') {
            dot--;
        }
        boolean dotted = dot > from && dot < last && text.at(dot - 1) == '.';
        return dotted && suffixes.isAnyEnding(text.string(dot, last).toLowerCase(java.util.Locale.ROOT));
    }

    private int trimmed(int from, int end) {
        int last = end;
        while (last > from && trailing(last)) {
            last = text.before(last);
        }
        return last;
    }

    private boolean trailing(int end) {
        int c = text.at(end - 1);
        boolean closes = c == ')' || c == '}' || c == ']';
        return closes
                ? !opened(end, c)
                : c < 0x80 ? TRAILING.indexOf(c) >= 0 : !Letters.letter(text.codePointBefore(end));
    }

    /** {@code \copy (1)}, {@code {GUID}}: what closes was opened in the same name. */
    private boolean opened(int end, int closer) {
        int opener = closer == ')' ? '(' : closer == '}' ? '{' : '[';
        for (int i = end - 2; i > end - LONGEST_NAME && text.at(i) != '\\'; i--) {
            if (text.at(i) == opener) {
                return true;
            }
        }
        return false;
    }
}
