// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

/** Finds where path, query and fragment end and the sentence goes on. */
final class UrlTail {
    private static final String STOPS = "<>\"`|^\\";
    private static final String SENTENCE = ".,:;!?'*_~";
    private static final String BEFORE_FOREIGN = "/=-_?&#+%(:~.";
    private static final int LONGEST_LOCAL = 64;
    /** What goes on whatever stands round it. */
    private static final boolean[] PLAIN = new boolean[256];

    static {
        for (int c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = Ascii.alnum(c) || "-./%=&?#+~!$@".indexOf(c) >= 0;
        }
    }

    private static final int MOST_SLASHES = 2;

    /** Letters beyond ASCII that a tail may hold: under a Latin host without a scheme none, for they are prose. */
    enum Foreign {
        NONE,
        SPACED,
        ALL
    }

    private final Text text;
    private final Separators separators;

    UrlTail(Text text, Separators separators) {
        this.text = text;
        this.separators = separators;
    }

    /**
     * Where the tail ends that begins at {@code from}, at most at {@code limit}.
     *
     * @param foreign which letters beyond ASCII may follow a delimiter
     * @return {@code from} if no path, query or fragment begins there
     */
    int end(int from, int limit, Foreign foreign) {
        return begins(from) ? trimmed(from, scan(from, limit, foreign)) : from;
    }

    /** Where the authority begins that has slashes or a blank too many before it. */
    int authority(int from) {
        int i = from;
        while (i - from < MOST_SLASHES && text.at(i) == '/') {
            i++;
        }
        return text.at(i) == ' ' ? i + 1 : i;
    }

    private boolean begins(int from) {
        int c = text.at(from);
        boolean query = c == '?' && (Ascii.word(text.at(from + 1)) || text.at(from + 1) == '%');
        boolean fragment = c == '#' && (Ascii.word(text.at(from + 1)) || text.at(from + 1) == '/');
        return c == '/'
                || escapedSlash(from)
                || query
                || fragment
                || (c != '<' && Ascii.opens(c) && separators.slash(from) != Separators.NONE);
    }

    /** {@code \\/}: a slash in JSON. */
    private boolean escapedSlash(int i) {
        return text.at(i) == '\\' && text.at(i + 1) == '/';
    }

    private int scan(int from, int limit, Foreign foreign) {
        int round = 0;
        int square = 0;
        int curly = 0;
        int i = from;
        while (i < limit && goesOn(i, foreign)) {
            int c = text.at(i);
            if (PLAIN[c]) {
                i++;
                continue;
            }
            round += depth(c, '(', ')');
            square += depth(c, '[', ']');
            curly += depth(c, '{', '}');
            if (round < 0 || square < 0 || curly < 0) {
                break;
            }
            i += text.width(i);
        }
        return Math.min(i, text.length());
    }

    private static int depth(int c, int open, int close) {
        return c == open ? 1 : c == close ? -1 : 0;
    }

    private boolean goesOn(int i, Foreign foreign) {
        int c = text.at(i);
        if (PLAIN[c]) {
            return true;
        }
        if (c >= 0x80) {
            return foreign != Foreign.NONE && foreignGoesOn(i, foreign == Foreign.ALL);
        }
        if (Ascii.space(c) || STOPS.indexOf(c) >= 0) {
            return escapedSlash(i);
        }
        return switch (c) {
            case ',', ';' -> !urlAt(i + 1);
            case ':' -> !emailAt(i + 1);
            case '*', '_' -> !(text.at(i + 1) == c && !Ascii.word(text.at(i + 2)));
            default -> true;
        };
    }

    /** A foreign letter goes on a foreign word or begins one after a delimiter; after ASCII it is a particle. */
    private boolean foreignGoesOn(int i, boolean unspaced) {
        int before = text.at(i - 1);
        boolean follows = before < 0x80 ? BEFORE_FOREIGN.indexOf(before) >= 0 : Letters.letter(text.codePointBefore(i));
        int c = text.codePoint(i);
        // Prose without blanks that ran into a URL looks like a path; Telegram's own mark tells them apart.
        return follows && Letters.letter(c) && (unspaced || !Letters.unspaced(c));
    }

    private boolean urlAt(int i) {
        return text.matches(i, "http") || text.matches(i, "hxxp") || text.matches(i, "www.");
    }

    /** {@code /login:user@mail.example:secret} in a list of stolen accounts: the page ends where the user begins. */
    private boolean emailAt(int i) {
        int at = i;
        while (at - i < LONGEST_LOCAL && (Ascii.word(text.at(at)) || text.at(at) == '.' || text.at(at) == '+')) {
            at++;
        }
        return at > i && text.at(at) == '@' && Ascii.alnum(text.at(at + 1));
    }

    private int trimmed(int from, int end) {
        int last = end;
        while (last > from && trailing(text.at(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean trailing(int c) {
        return SENTENCE.indexOf(c) >= 0 || c == '(' || c == '[' || c == '{';
    }

    /** What was read, without the backslashes of JSON, with dots, colons, slashes and at signs out of their brackets. */
    String refanged(int from, int end) {
        StringBuilder out = new StringBuilder();
        int plain = from;
        for (int i = from; i < end; ) {
            boolean bracket = Ascii.opens(text.at(i));
            int scheme = bracket ? separators.schemeEnd(i) : Separators.NONE;
            int behind = scheme != Separators.NONE || !bracket ? scheme : separators.inBrackets(i);
            if (escapedSlash(i)) {
                out.append(text.string(plain, i));
                plain = ++i;
            } else if (behind == Separators.NONE || behind > end) {
                i++;
            } else {
                String sign = scheme == behind ? "://" : Character.toString(separators.meaning(i));
                out.append(text.string(plain, i)).append(sign);
                i = behind;
                plain = behind;
            }
        }
        return plain == from
                ? text.string(from, end)
                : out.append(text.string(plain, end)).toString();
    }
}
