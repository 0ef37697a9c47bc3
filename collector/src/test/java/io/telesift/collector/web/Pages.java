// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.collector.source.Observation;
import io.telesift.common.model.Chat;
import io.telesift.common.model.ChatType;
import io.telesift.common.model.TelegramMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Pages for tests, and what becomes of them. */
final class Pages {
    static final Instant SEEN = Instant.parse("2026-09-02T00:00:00Z");
    static final Chat ZARYA = new Chat(-1_002_100_000_555L, ChatType.CHANNEL, "Заря & Co", "zarya_probe");

    private Pages() {}

    /** From the test resources. */
    static String resource(String name) {
        try (InputStream in = Pages.class.getResourceAsStream("/web/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PreviewPage.Posts posts(String html) {
        return (PreviewPage.Posts) PreviewParser.parse(html);
    }

    static List<Observation> observations(PreviewPage.Posts page) {
        PostMapper mapper = new PostMapper(ZARYA, SEEN);
        return page.posts().stream().flatMap(post -> mapper.map(post).stream()).toList();
    }

    static List<TelegramMessage> messages(String html) {
        return observations(posts(html)).stream()
                .filter(Observation.Seen.class::isInstance)
                .map(seen -> ((Observation.Seen) seen).message())
                .toList();
    }

    /** The only message of a page that holds one post with this in its bubble. */
    static TelegramMessage message(String bubble) {
        return messages(page(bubble)).get(0);
    }

    /** A page with one post. */
    static String page(String bubble) {
        return page("data-post=\"zarya_probe/7\"", bubble, "2026-09-01T10:00:00+00:00");
    }

    static String page(String attributes, String bubble, String date) {
        return "<html><body><section class=\"tgme_channel_history js-message_history\">"
                + post(attributes, bubble, date) + "</section></body></html>";
    }

    static String post(String attributes, String bubble, String date) {
        return "<div class=\"tgme_widget_message_wrap\"><div class=\"tgme_widget_message js-widget_message\" "
                + attributes
                + "><div class=\"tgme_widget_message_bubble\">" + bubble
                + "<div class=\"tgme_widget_message_footer\"><span class=\"tgme_widget_message_meta\"><a"
                + " class=\"tgme_widget_message_date\"><time datetime=\"" + date
                + "\"></time></a></span></div></div></div></div>";
    }

    static String text(String markup) {
        return "<div class=\"tgme_widget_message_text js-message_text\" dir=\"auto\">" + markup + "</div>";
    }
}
