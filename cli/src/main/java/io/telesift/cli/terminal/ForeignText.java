// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.terminal;

/**
 * Words of others, made harmless for a terminal: an escape sequence could rewrite what was printed before it
 * (CVE-2021-25743), a bidirectional override could turn a value round (CVE-2021-42574). The character is shown as
 * {@code \}{@code uXXXX}, which is also valid inside a JSON string.
 */
public final class ForeignText {
    private ForeignText() {}

    /** Every control and direction character escaped, line breaks included. */
    public static String escaped(String text) {
        return escaped(text, false);
    }

    /** Likewise, but line feeds stay: for a document of many lines whose line feeds are our own. */
    public static String escapedLines(String text) {
        return escaped(text, true);
    }

    /** On one line: breaks and tabs escaped, all else as it is; for programs that read a value a line. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            append(line, c, breaksLine(c));
        }
        return line.toString();
    }

    private static String escaped(String text, boolean keepLineFeeds) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            append(safe, c, commandsTerminal(c) && !(keepLineFeeds && c == '\n'));
        }
        return safe.toString();
    }

    private static void append(StringBuilder out, char c, boolean escape) {
        if (escape) {
            out.append(String.format("\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }

    private static boolean breaksLine(char c) {
        return c == '\n' || c == '\r' || c == '\t' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** C0, DEL and C1; line and paragraph separators; marks, embeddings, overrides and isolates of direction. */
    private static boolean commandsTerminal(char c) {
        return Character.isISOControl(c)
                || c == '\u061c'
                || (c >= '\u200e' && c <= '\u200f')
                || (c >= '\u2028' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
