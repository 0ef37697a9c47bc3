// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.common.model.Stats;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands below a post: views, reactions, whether it was edited. */
final class PostCounts {
    private static final int MOST_REACTIONS = 100;

    private PostCounts() {}

    /** Nothing if the page tells none, as for service messages. */
    static @Nullable Stats stats(PostParts parts) {
        Counts views = Counts.of(parts.line("tgme_widget_message_views"));
        Map<String, Integer> reactions = reactions(parts);
        if (views == null && reactions.isEmpty()) {
            return null;
        }
        return new Stats(views == null ? null : views.value(), views != null && views.rounded(), null, reactions);
    }

    private static Map<String, Integer> reactions(PostParts parts) {
        Map<String, Integer> reactions = new TreeMap<>();
        for (Element reaction : parts.all("tgme_reaction")) {
            Counts count = Counts.of(reaction.ownText());
            if (count != null && reactions.size() < MOST_REACTIONS) {
                reactions.merge(name(reaction), count.small(), Math::max);
            }
        }
        return reactions;
    }

    /** A custom one bears a number, and its picture alone tells what it shows. */
    private static String name(Element reaction) {
        if (reaction.hasClass("tgme_reaction_paid")) {
            return "paid";
        }
        Element custom = reaction.selectFirst("tg-emoji");
        if (custom != null) {
            String id = custom.attr("emoji-id");
            return id.matches("[0-9]{1,20}") ? "custom:" + id : "custom";
        }
        String emoji = Words.line(reaction.selectFirst("b"));
        return emoji == null ? "custom" : emoji;
    }

    /** Its own words only: an author may call himself "edited". */
    static boolean edited(PostParts parts) {
        Element meta = parts.first("tgme_widget_message_meta");
        return meta != null && meta.ownText().toLowerCase(Locale.ROOT).contains("edited");
    }
}
