// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.common.model.Chat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A link to a message: {@code https://t.me/name/12}, {@code https://t.me/c/1234567/12}, with or without {@code ?single}.
 *
 * @param username lower case; absent in a link by number
 * @param chatId absent in a link by name
 */
record PostLink(@Nullable String username, @Nullable Long chatId, long messageId) {
    private static final Pattern LINK = Pattern.compile(
            "https?://(?:t\\.me|telegram\\.me)/(?:s/)?(?:c/([0-9]{1,12})|([A-Za-z][A-Za-z0-9_]{2,31}))/([0-9]{1,10})(?:[?#].*)?");
    private static final long CHANNEL_BASE = -1_000_000_000_000L;
    private static final long MOST = Integer.MAX_VALUE;

    static @Nullable PostLink of(@Nullable String href) {
        Matcher link = LINK.matcher(href == null ? "" : href);
        if (!link.matches()) {
            return null;
        }
        long id = Long.parseLong(link.group(3));
        if (id <= 0 || id > MOST) {
            return null;
        }
        String number = link.group(1);
        String name = link.group(2);
        return new PostLink(
                name == null ? null : name.toLowerCase(Locale.ROOT),
                number == null ? null : CHANNEL_BASE - Long.parseLong(number),
                id);
    }

    boolean isIn(Chat chat) {
        return username != null ? username.equals(chat.username()) : chatId != null && chatId == chat.id();
    }
}
