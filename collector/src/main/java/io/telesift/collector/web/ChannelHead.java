// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a page says of its channel. */
final class ChannelHead {
    private static final int LONGEST_DESCRIPTION = 4_096;

    private ChannelHead() {}

    static ChannelFacts of(Document page) {
        String title = Words.line(page.selectFirst(".tgme_channel_info_header_title"));
        if (title == null) {
            title = Words.line(page.selectFirst(".tgme_header_title"));
        }
        if (title == null) {
            title = meta(page);
        }
        return new ChannelFacts(
                title,
                username(Words.line(page.selectFirst(".tgme_channel_info_header_username"))),
                Words.lines(page.selectFirst(".tgme_channel_info_description"), LONGEST_DESCRIPTION),
                subscribers(page));
    }

    private static @Nullable String meta(Document page) {
        Element meta = page.selectFirst("meta[property=og:title]");
        return meta == null ? null : Words.line(meta.attr("content"));
    }

    private static @Nullable String username(@Nullable String written) {
        return written == null ? null : written.replaceFirst("^@", "").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Long subscribers(Document page) {
        for (Element counter : page.select(".tgme_channel_info_counter")) {
            String type = Words.line(counter.selectFirst(".counter_type"));
            if (type != null && type.startsWith("subscriber")) {
                return value(Counts.of(Words.line(counter.selectFirst(".counter_value"))));
            }
        }
        return value(Counts.of(Words.line(page.selectFirst(".tgme_header_counter"))));
    }

    private static @Nullable Long value(@Nullable Counts counts) {
        return counts == null ? null : counts.value();
    }
}
