// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads the page about a name, which Telegram shows where there is no preview. A name that somebody bears has a title there;
 * one that nobody bears has only the advice to contact it.
 */
final class LandingPage {
    private LandingPage() {}

    static PreviewPage read(Document page) {
        String words = page.body().text().toLowerCase(Locale.ROOT);
        if (withheld(words)) {
            return new PreviewPage.Absent(PreviewPage.Reason.BLOCKED);
        }
        if (Words.line(page.selectFirst(".tgme_page_title")) != null) {
            return new PreviewPage.Absent(PreviewPage.Reason.NOT_PREVIEWABLE);
        }
        @Nullable String described = Words.line(page.selectFirst(".tgme_page_description, .tgme_page_icon"));
        if (described != null || page.selectFirst(".tgme_page") != null) {
            return new PreviewPage.Absent(PreviewPage.Reason.GONE);
        }
        return new PreviewPage.Unknown("a page without posts that is no page of Telegram's preview");
    }

    /** Telegram's own sentence for channels that break its rules or a country's law. */
    private static boolean withheld(String words) {
        boolean channel = words.contains("channel") || words.contains("message");
        return channel
                && (words.contains("can't be displayed")
                        || words.contains("can’t be displayed")
                        || words.contains("cannot be displayed")
                        || words.contains("unavailable due to copyright"));
    }
}
