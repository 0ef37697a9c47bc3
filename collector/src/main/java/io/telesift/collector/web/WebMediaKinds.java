// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Finds a post's media by the classes that the preview gives them. */
final class WebMediaKinds {
    private static final Map<String, String> BY_CLASS = Map.of(
            "tgme_widget_message_photo_wrap", "photo",
            "tgme_widget_message_video_player", "video",
            "tgme_widget_message_roundvideo_player", "video_note",
            "tgme_widget_message_roundvideo", "video_note",
            "tgme_widget_message_voice_player", "voice",
            "tgme_widget_message_voice", "voice",
            "tgme_widget_message_document_wrap", "document",
            "tgme_widget_message_sticker_wrap", "sticker");

    private WebMediaKinds() {}

    /** In the order of the page; a player inside a player counts once. */
    static List<WebMedia> in(PostParts parts) {
        Map<Element, WebMedia> media = new HashMap<>();
        BY_CLASS.forEach((word, kind) -> {
            for (Element element : parts.all(word)) {
                media.put(element, WebMedia.of(kind, element));
            }
        });
        List<WebMedia> outermost = new ArrayList<>(media.values());
        outermost.removeIf(medium -> medium.element().parents().stream().anyMatch(media::containsKey));
        outermost.sort(Comparator.comparingInt(medium -> parts.place(medium.element())));
        return outermost;
    }
}
