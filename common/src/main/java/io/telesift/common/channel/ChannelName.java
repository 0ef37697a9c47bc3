// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.channel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes one id of the many ways in which people write a channel. */
public final class ChannelName {
    private static final String USERNAME = "[A-Za-z][A-Za-z0-9_]{3,31}";
    private static final Pattern NAME = Pattern.compile("@?(" + USERNAME + ")");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");
    /** A link to a channel, a post of it or its preview; invitations name no channel. */
    private static final Pattern LINK = Pattern.compile(
            "(?i)(?<![A-Za-z0-9.@-])(?:https?://)?(?:www\\.)?(?:t|telegram)\\.(?:me|dog)/(?:s/)?(?:c/([0-9]{1,15})|("
                    + USERNAME + "))(?![A-Za-z0-9_])");
    /** First parts of a path at t.me that are no names. */
    private static final Pattern RESERVED = Pattern.compile(
            "(?i)joinchat|addstickers|addemoji|addlist|addtheme|share|proxy|socks|login|setlanguage|contact|invoice");

    private static final long SUPERGROUPS = -1_000_000_000_000L;

    private ChannelName() {}

    /**
     * {@code @Name}, {@code name}, a t.me link or a numeric chat id, and nothing else.
     *
     * @return {@code @name} in lower case or the number
     */
    public static Optional<String> parse(String written) {
        String text = written.strip();
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(text);
        }
        Matcher name = NAME.matcher(text);
        if (name.matches()) {
            return Optional.of(id(name.group(1)));
        }
        return text.contains(" ") ? Optional.empty() : link(text);
    }

    /** The first channel that a t.me link in this text names. */
    public static Optional<String> link(String text) {
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            String number = link.group(1);
            if (number != null) {
                return Optional.of(Long.toString(SUPERGROUPS - Long.parseLong(number)));
            }
            String name = link.group(2);
            if (name != null && !RESERVED.matcher(name).matches()) {
                return Optional.of(id(name));
            }
        }
        return Optional.empty();
    }

    private static String id(String username) {
        return "@" + username.toLowerCase(Locale.ROOT);
    }
}
