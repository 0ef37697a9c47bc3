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

    /** Never half of a surrogate pair, which cannot be written as UTF-8. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean inPair = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, inPair ? longest - 1 : longest);
    }
}
