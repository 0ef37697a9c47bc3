// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.message;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.source.Fields;
import io.telesift.common.model.Attachment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of a content, by reference only: nothing is downloaded. Kinds are the words an export's mapper uses, too. */
final class TdMedia {
    private TdMedia() {}

    static List<Attachment> of(JsonNode content) {
        return switch (content.path("@type").asText("")) {
            case "messagePhoto" -> List.of(photo(content.path("photo")));
            case "messageVideo" -> List.of(named("video", content, "video", "video"));
            case "messageAnimation" -> List.of(named("animation", content, "animation", "animation"));
            case "messageAudio" -> List.of(named("audio", content, "audio", "audio"));
            case "messageDocument" -> List.of(named("document", content, "document", "document"));
            case "messageVoiceNote" -> List.of(nameless("voice", content.path("voice_note"), "voice"));
            case "messageVideoNote" -> List.of(nameless("video_note", content.path("video_note"), "video"));
            case "messageSticker" -> List.of(nameless("sticker", content.path("sticker"), "sticker"));
            case "messagePaidMedia" -> paid(content.path("media"));
            default -> List.of();
        };
    }

    /** The largest of its sizes stands last. */
    private static Attachment photo(JsonNode photo) {
        JsonNode sizes = photo.path("sizes");
        return new Attachment(
                "photo", null, null, size(sizes.path(sizes.size() - 1).path("photo")));
    }

    private static Attachment named(String kind, JsonNode content, String medium, String file) {
        JsonNode holder = content.path(medium);
        return new Attachment(
                kind, Fields.word(holder, "file_name"), Fields.word(holder, "mime_type"), size(holder.path(file)));
    }

    private static Attachment nameless(String kind, JsonNode holder, String file) {
        return new Attachment(kind, null, Fields.word(holder, "mime_type"), size(holder.path(file)));
    }

    private static List<Attachment> paid(JsonNode media) {
        List<Attachment> attachments = new ArrayList<>();
        for (JsonNode one : media) {
            if (one.has("photo")) {
                attachments.add(photo(one.path("photo")));
            } else if (one.has("video")) {
                attachments.add(named("video", one, "video", "video"));
            }
        }
        return attachments;
    }

    private static @Nullable Long size(JsonNode file) {
        Long size = Fields.number(file, "size");
        return size != null && size > 0 ? size : Fields.number(file, "expected_size");
    }
}
