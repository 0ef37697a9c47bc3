// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.common.model.Button;
import io.telesift.common.model.Contact;
import io.telesift.common.model.LinkPreview;
import io.telesift.common.model.Location;
import io.telesift.common.model.Poll;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a post may hold besides text and files. */
final class PostExtras {
    private static final int LONGEST_WORDS = 8_192;
    private static final int MOST_BUTTONS = 100;
    private static final int MOST_OPTIONS = 50;
    private static final Pattern PLACE =
            Pattern.compile("[?&]q=(-?[0-9]{1,3}(?:\\.[0-9]{1,12})?),(-?[0-9]{1,3}(?:\\.[0-9]{1,12})?)");

    private final PostParts parts;

    PostExtras(PostParts parts) {
        this.parts = parts;
    }

    /** Which of them there is; nothing if none. */
    @Nullable
    String kind() {
        if (parts.has("tgme_widget_message_poll")) {
            return "poll";
        }
        if (parts.has("tgme_widget_message_location_wrap")) {
            return "location";
        }
        if (parts.has("tgme_widget_message_contact_wrap")) {
            return "contact";
        }
        if (parts.has("tgme_widget_message_invoice")) {
            return "invoice";
        }
        return parts.has("tgme_widget_message_game") ? "game" : null;
    }

    /** What an invoice or a game says of itself, a line each. */
    @Nullable
    String words() {
        List<String> lines = new ArrayList<>();
        for (String part : List.of("invoice_title", "invoice_description", "game_title", "game_description")) {
            String line = Words.lines(parts.first("tgme_widget_message_" + part), LONGEST_WORDS);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    @Nullable
    Poll poll() {
        if (!parts.has("tgme_widget_message_poll")) {
            return null;
        }
        List<String> options = parts.all("tgme_widget_message_poll_option_text").stream()
                .limit(MOST_OPTIONS)
                .map(PostExtras::text)
                .toList();
        return new Poll(text(parts.first("tgme_widget_message_poll_question")), options);
    }

    private static String text(@Nullable Element element) {
        String lines = Words.lines(element, LONGEST_WORDS);
        return lines == null ? "" : lines;
    }

    /** Only a link's button leads anywhere; the others point to the post itself. */
    List<Button> buttons() {
        List<Button> buttons = new ArrayList<>();
        for (Element button : parts.all("tgme_widget_message_inline_button")) {
            if (buttons.size() < MOST_BUTTONS) {
                String url = button.hasClass("url_button") ? Words.link(button) : null;
                buttons.add(new Button(Words.line(button), url));
            }
        }
        return buttons;
    }

    @Nullable
    LinkPreview linkPreview() {
        Element card = parts.first(PostParts.PREVIEW);
        if (card == null) {
            return null;
        }
        String title = Words.line(card.selectFirst(".link_preview_title"));
        return new LinkPreview(
                Words.link(card),
                title == null ? Words.line(card.selectFirst(".link_preview_site_name")) : title,
                Words.lines(card.selectFirst(".link_preview_description"), LONGEST_WORDS));
    }

    /** The preview writes both names in one. */
    @Nullable
    Contact contact() {
        String name = parts.line("tgme_widget_message_contact_name");
        String phone = parts.line("tgme_widget_message_contact_phone");
        return name == null && phone == null ? null : new Contact(name, null, phone);
    }

    @Nullable
    Location location() {
        Element map = parts.first("tgme_widget_message_location_wrap");
        if (map == null) {
            return null;
        }
        Matcher place = PLACE.matcher(map.attr("href"));
        boolean told = place.find();
        return new Location(
                told ? Double.valueOf(place.group(1)) : null,
                told ? Double.valueOf(place.group(2)) : null,
                parts.line("tgme_widget_message_location_title"),
                parts.line("tgme_widget_message_location_address"));
    }
}
