// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.source.Fields;
import io.telesift.common.model.Attachment;
import io.telesift.common.model.Contact;
import io.telesift.common.model.Location;
import io.telesift.common.model.Poll;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a message holds besides its text. Nothing is opened: every path in an export is hostile. */
final class ExportMedia {
    private static final int LONGEST_WORDS = 8_192;
    /** Other kinds of file have names that a program made up, and that no other source tells. */
    private static final Set<String> NAMED = Set.of("document", "video", "audio", "animation");

    private final JsonNode message;

    ExportMedia(JsonNode message) {
        this.message = message;
    }

    /** A message has one kind of medium; {@code text} if none. */
    String kind() {
        if (message.has("photo")) {
            return "photo";
        }
        if (message.has("file")) {
            return fileKind();
        }
        if (message.has("location_information") || message.has("place_name")) {
            return "location";
        }
        return ExportWords.kind(message);
    }

    private String fileKind() {
        return switch (message.path("media_type").asText("")) {
            case "sticker" -> "sticker";
            case "video_message" -> "video_note";
            case "voice_message" -> "voice";
            case "animation" -> "animation";
            case "video_file" -> "video";
            case "audio_file" -> "audio";
            default -> "document";
        };
    }

    List<Attachment> attachments() {
        List<Attachment> attachments = new ArrayList<>(1);
        if (message.has("photo")) {
            attachments.add(new Attachment("photo", null, null, Fields.number(message, "photo_file_size")));
        }
        if (message.has("file")) {
            attachments.add(new Attachment(
                    fileKind(), fileName(), Fields.word(message, "mime_type"), Fields.number(message, "file_size")));
        }
        return attachments;
    }

    /** Old exports tell no name; then the last part of the path is the best there is, if Desktop downloaded the file. */
    private @Nullable String fileName() {
        if (!NAMED.contains(fileKind())) {
            return null;
        }
        if (message.has("file_name")) {
            return Fields.word(message, "file_name");
        }
        String path = Fields.word(message, "file");
        if (path == null || path.startsWith("(")) {
            return null;
        }
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.isEmpty() ? null : name;
    }

    @Nullable
    Poll poll() {
        JsonNode poll = message.path("poll");
        if (!poll.isObject()) {
            return null;
        }
        List<String> options = new ArrayList<>();
        for (JsonNode answer : poll.path("answers")) {
            options.add(cut(ExportText.words(answer.path("text"))));
        }
        return new Poll(cut(ExportText.words(poll.path("question"))), options);
    }

    private static String cut(String words) {
        return Fields.clean(words, LONGEST_WORDS);
    }

    @Nullable
    Contact contact() {
        JsonNode contact = message.path("contact_information");
        return contact.isObject()
                ? new Contact(
                        Fields.word(contact, "first_name"),
                        Fields.word(contact, "last_name"),
                        Fields.word(contact, "phone_number"))
                : null;
    }

    @Nullable
    Location location() {
        JsonNode place = message.path("location_information");
        String title = Fields.word(message, "place_name");
        if (!place.isObject() && title == null) {
            return null;
        }
        return new Location(
                degrees(place, "latitude"), degrees(place, "longitude"), title, Fields.word(message, "address"));
    }

    private static @Nullable Double degrees(JsonNode place, String field) {
        JsonNode value = place.path(field);
        return value.isNumber() && Double.isFinite(value.doubleValue()) ? value.doubleValue() : null;
    }
}
