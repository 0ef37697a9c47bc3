// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.common.model.EntityType;
import io.telesift.common.model.TextEntity;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells apart what the preview writes as {@code <a>}: links, hidden links, mentions, hashtags. */
final class WebLink {
    private static final String SEARCH = "?q=";

    private WebLink() {}

    /** What a link over these words is; nothing without a target. */
    static @Nullable TextEntity entity(Element link, int offset, String words) {
        String target = target(link);
        if (target == null) {
            return null;
        }
        EntityType type = type(target, words);
        if (type == null || (words.isEmpty() && type != EntityType.TEXT_URL)) {
            return null;
        }
        return new TextEntity(type, offset, words.length(), type == EntityType.TEXT_URL ? target : null, null);
    }

    /** Since April 2024 what asks before it opens ({@code onclick}) is escaped twice. */
    private static @Nullable String target(Element link) {
        String href = Words.link(link);
        return href != null && link.hasAttr("onclick") ? unescape(href) : href;
    }

    /** Only what PHP escapes: "&copy" in a link's query is a parameter, not a sign. */
    static String unescape(String href) {
        return href.indexOf('&') < 0
                ? href
                : href.replace("&quot;", "\"")
                        .replace("&#039;", "'")
                        .replace("&#39;", "'")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&");
    }

    private static @Nullable EntityType type(String target, String words) {
        if (target.startsWith(SEARCH)) {
            return searched(words);
        }
        if (target.startsWith("tg://user?id=")) {
            return EntityType.MENTION_NAME;
        }
        if (words.startsWith("@") && isTelegram(target, words.substring(1))) {
            return EntityType.MENTION;
        }
        if (target.equals("mailto:" + words)) {
            return EntityType.EMAIL;
        }
        if (target.startsWith("tel:") && LinkForm.sameDigits(target, words)) {
            return EntityType.PHONE;
        }
        return LinkForm.same(words, target) ? EntityType.URL : EntityType.TEXT_URL;
    }

    /** A search in the channel: the words themselves tell for what. */
    private static @Nullable EntityType searched(String words) {
        if (words.startsWith("#")) {
            return EntityType.HASHTAG;
        }
        if (words.startsWith("$")) {
            return EntityType.CASHTAG;
        }
        return words.startsWith("/") ? EntityType.BOT_COMMAND : null;
    }

    private static boolean isTelegram(String target, String name) {
        String bare = target.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        String wanted = name.toLowerCase(Locale.ROOT);
        return bare.equals("t.me/" + wanted) || bare.equals("telegram.me/" + wanted);
    }
}
