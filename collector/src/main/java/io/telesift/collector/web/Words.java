// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Short words out of an element: names, titles, labels. */
final class Words {
    private static final int SHORT = 1_000;
    private static final int LONGEST_LINK = 8_192;

    private Words() {}

    /** In one line, blanks run together; absent if there are none. */
    static @Nullable String line(@Nullable Element element) {
        return element == null ? null : line(element.text());
    }

    static @Nullable String line(String words) {
        String stripped = words.strip();
        return stripped.isEmpty() ? null : cut(stripped, SHORT);
    }

    /** With its line breaks, as a reader sees it; absent if there are none. */
    static @Nullable String lines(@Nullable Element element, int longest) {
        String text = element == null ? "" : WebText.of(element).text().strip();
        return text.isEmpty() ? null : cut(text, longest);
    }

    /** A link's target as the author wrote it; absent if there is none. */
    static @Nullable String link(@Nullable Element element) {
        String href = element == null ? "" : element.attr("href").strip();
        return href.isEmpty() ? null : cut(href, LONGEST_LINK);
    }

    /** At most so long, and without half a surrogate pair, which cannot be written as UTF-8. */
    static String cut(String text, int longest) {
        return clean(text.length() <= longest ? text : text.substring(0, longest));
    }

    /** Keeps the length, on which the offsets of marks rest: a half becomes U+FFFD. */
    private static String clean(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            if (isPair(text, i)) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean == null ? text : clean.toString();
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
