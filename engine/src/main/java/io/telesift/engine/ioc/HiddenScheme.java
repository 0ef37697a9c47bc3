// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import org.jspecify.annotations.Nullable;

/** Schemes of the web with signs in the place of letters, or of {@code ://}. */
final class HiddenScheme {
    private HiddenScheme() {}

    /** {@code h**ps}, {@code h[tt]p}: the word from {@code start} is the rest of a scheme with its middle hidden. */
    static @Nullable Scheme masked(Text text, int start, int end, int floor) {
        boolean secure = text.matches(start, "ps");
        boolean tail = secure || Ascii.lower(text.at(start)) == 'p';
        int head = text.matches(start - 2, "**")
                ? start - 3
                : text.matches(start - 4, "[tt]") || text.matches(start - 4, "[xx]") ? start - 5 : Separators.NONE;
        boolean shaped = tail && end - start == (secure ? 2 : 1) && head >= floor && Ascii.lower(text.at(head)) == 'h';
        return shaped && !Ascii.word(text.at(head - 1)) ? new Scheme(secure ? "https" : "http", head, true) : null;
    }

    /** {@code https__evil.example}: what a file system or a mail filter leaves of a URL that begins here. */
    static @Nullable Scheme underscored(Text text, int start) {
        boolean web = text.matches(start, "http") || text.matches(start, "hxxp");
        boolean secure = web && text.matches(start + 4, "s");
        boolean shaped = web && text.matches(start + (secure ? 5 : 4), "__");
        return shaped ? new Scheme(secure ? "https" : "http", start, true) : null;
    }
}
