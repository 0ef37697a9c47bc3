// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.message;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.source.Fields;
import io.telesift.common.model.Contact;
import io.telesift.common.model.LinkPreview;
import io.telesift.common.model.Location;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.Poll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the author put into a message. */
final class TdContent {
    private static final int LONGEST_WORDS = 8_192;
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("messageText", "text"),
            Map.entry("messageAnimatedEmoji", "text"),
            Map.entry("messagePhoto", "photo"),
            Map.entry("messageVideo", "video"),
            Map.entry("messageAnimation", "animation"),
            Map.entry("messageAudio", "audio"),
            Map.entry("messageDocument", "document"),
            Map.entry("messageVoiceNote", "voice"),
            Map.entry("messageVideoNote", "video_note"),
            Map.entry("messageSticker", "sticker"),
            Map.entry("messagePoll", "poll"),
            Map.entry("messageContact", "contact"),
            Map.entry("messageLocation", "location"),
            Map.entry("messageLiveLocation", "location"),
            Map.entry("messageVenue", "location"),
            Map.entry("messageChecklist", "todo_list"),
            Map.entry("messageInvoice", "invoice"),
            Map.entry("messageGame", "game"),
            Map.entry("messageGiveaway", "giveaway"),
            Map.entry("messageGiveawayWinners", "giveaway"),
            Map.entry("messagePaidMedia", "paid_media"),
            Map.entry("messageUnsupported", "unsupported"));

    private TdContent() {}

    /** Of a message that is no service message. */
    static MessageContent of(JsonNode message) {
        JsonNode content = message.path("content");
        String type = Fields.word(content, "@type");
        TdText text = text(content, type == null ? "" : type);
        return new MessageContent(
                type == null ? "unsupported" : KINDS.getOrDefault(type, type),
                text.text(),
                false,
                text.entities(),
                TdButtons.of(message.path("reply_markup")),
                TdMedia.of(content),
                poll(content.path("poll")),
                preview(content.path("link_preview")),
                contact(content.path("contact")),
                location(content));
    }

    private static TdText text(JsonNode content, String type) {
        TdText own = own(content, type);
        if (!own.text().isEmpty()) {
            return own;
        }
        String words = TdWords.of(content);
        return words.isEmpty() ? own : new TdText(Fields.clean(words, words.length()), own.entities());
    }

    /** A quiz's explanation is shown to those who answered: this account never does. */
    private static TdText own(JsonNode content, String type) {
        return switch (type) {
            case "messageText" -> TdText.of(content.path("text"));
            case "messagePoll" -> TdText.of(content.path("description"));
            case "messageContact", "messageLocation", "messageLiveLocation", "messageVenue" -> TdText.EMPTY;
            case "messageGame", "messageInvoice", "messageChecklist" -> TdText.EMPTY;
            default -> content.has("caption") ? TdText.of(content.path("caption")) : TextWalk.of(content);
        };
    }

    private static @Nullable Poll poll(JsonNode poll) {
        if (!poll.isObject()) {
            return null;
        }
        List<String> options = new ArrayList<>();
        poll.path("options").forEach(option -> options.add(cut(option.path("text"))));
        return new Poll(cut(poll.path("question")), options);
    }

    private static String cut(JsonNode formatted) {
        return Fields.clean(formatted.path("text").asText(""), LONGEST_WORDS);
    }

    private static @Nullable LinkPreview preview(JsonNode preview) {
        return preview.isObject()
                ? new LinkPreview(
                        TdText.link(preview, "url"),
                        Fields.word(preview, "title"),
                        Fields.text(preview.path("description"), "text", LONGEST_WORDS))
                : null;
    }

    private static @Nullable Contact contact(JsonNode contact) {
        return contact.isObject()
                ? new Contact(
                        Fields.word(contact, "first_name"),
                        Fields.word(contact, "last_name"),
                        Fields.word(contact, "phone_number"))
                : null;
    }

    private static @Nullable Location location(JsonNode content) {
        JsonNode venue = content.path("venue");
        JsonNode place = venue.isObject() ? venue.path("location") : content.path("location");
        if (!place.isObject()) {
            return null;
        }
        return new Location(
                degrees(place, "latitude"),
                degrees(place, "longitude"),
                Fields.word(venue, "title"),
                Fields.word(venue, "address"));
    }

    private static @Nullable Double degrees(JsonNode place, String field) {
        JsonNode value = place.path(field);
        return value.isNumber() && Double.isFinite(value.doubleValue()) ? value.doubleValue() : null;
    }
}
