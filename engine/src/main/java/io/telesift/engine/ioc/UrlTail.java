// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

/** Finds where path, query and fragment end and the sentence goes on. */
final class UrlTail {
    private static final String STOPS = "<>\"`|^\\";
    private static final String SENTENCE = ".,:;!?'*_~";
    private static final String BEFORE_FOREIGN = "/=-_?&#+%(:~";

    private UrlTail() {}

    /** @param foreign letters beyond ASCII may follow a delimiter; without a scheme they never do */
    static int end(RefangedText text, int from, boolean foreign) {
        char first = text.at(from);
        if (first != '/' && first != '?' && first != '#') {
            return from;
        }
        return trimmed(text, from, scan(text, from, foreign));
    }

    private static int scan(RefangedText text, int from, boolean foreign) {
        int round = 0;
        int square = 0;
        int curly = 0;
        int i = from;
        for (; goesOn(text, i, foreign); i++) {
            char c = text.at(i);
            round += depth(c, '(', ')');
            square += depth(c, '[', ']');
            curly += depth(c, '{', '}');
            if (round < 0 || square < 0 || curly < 0) {
                break;
            }
        }
        return i;
    }

    private static int depth(char c, char open, char close) {
        return c == open ? 1 : c == close ? -1 : 0;
    }

    private static boolean goesOn(RefangedText text, int i, boolean foreign) {
        char c = text.at(i);
        if (!Chars.ascii(c)) {
            return foreign && foreignGoesOn(text, i);
        }
        return c > ' ' && c != 0x7F && STOPS.indexOf(c) < 0 && !((c == ',' || c == ';') && urlAt(text, i + 1));
    }

    /** A foreign letter goes on a foreign word or begins one after a delimiter; after ASCII it is a particle. */
    private static boolean foreignGoesOn(RefangedText text, int i) {
        char before = text.at(i - 1);
        boolean follows = Chars.ascii(before) ? BEFORE_FOREIGN.indexOf(before) >= 0 : Chars.word(before);
        return follows && Chars.word(text.at(i));
    }

    private static boolean urlAt(RefangedText text, int i) {
        return text.matches(i, "http") || text.matches(i, "hxxp") || text.matches(i, "www.");
    }

    private static int trimmed(RefangedText text, int from, int end) {
        int last = end;
        while (last > from && (SENTENCE.indexOf(text.at(last - 1)) >= 0 || opener(text.at(last - 1)))) {
            last--;
        }
        return last;
    }

    private static boolean opener(char c) {
        return c == '(' || c == '[' || c == '{';
    }
}
