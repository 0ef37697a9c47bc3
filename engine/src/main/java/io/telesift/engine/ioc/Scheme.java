// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The scheme of a URL, refanged; it begins at unit {@code start}. */
record Scheme(String name, int start, boolean defanged) {
    private static final int LONGEST = 12;

    private static final Map<String, String> REFANGED = Map.ofEntries(
            Map.entry("hxxp", "http"),
            Map.entry("hxxps", "https"),
            Map.entry("hxtp", "http"),
            Map.entry("hxtps", "https"),
            Map.entry("htxp", "http"),
            Map.entry("htxps", "https"),
            Map.entry("hxxx", "http"),
            Map.entry("h77p", "http"),
            Map.entry("meow", "http"),
            Map.entry("meows", "https"),
            Map.entry("fxp", "ftp"),
            Map.entry("fxps", "ftps"));

    private static final Map<String, Integer> DEFAULT_PORTS =
            Map.of("http", 80, "https", 443, "ftp", 21, "ftps", 990, "ws", 80, "wss", 443, "ssh", 22, "rtmp", 1935);

    /** The scheme that ends before this unit; a word of another script stuck to its front is left out. */
    static @Nullable Scheme before(RefangedText text, int end, int floor) {
        int start = end;
        while (start > floor && end - start < LONGEST && Chars.asciiAlnum(text.at(start - 1))) {
            start--;
        }
        while (start < end && Chars.digit(text.at(start))) {
            start++;
        }
        boolean whole = start > floor && Chars.asciiAlnum(text.at(start - 1)) && !Chars.digit(text.at(start - 1));
        return start == end || end - start < 2 || whole ? null : of(text, start, end);
    }

    private static Scheme of(RefangedText text, int start, int end) {
        String written = text.text(start, end).toLowerCase(Locale.ROOT);
        String refanged = REFANGED.get(written);
        return new Scheme(refanged == null ? written : refanged, start, refanged != null);
    }

    boolean isDefault(int port) {
        return DEFAULT_PORTS.getOrDefault(name, -1) == port;
    }
}
