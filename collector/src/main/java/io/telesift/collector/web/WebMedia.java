// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.common.model.Attachment;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One medium of a post. The preview tells a name for documents only, and sizes in words; no address of a file is kept, for
 * nothing is fetched.
 *
 * @param words what stands in the medium and not in the text: a song's performer and title
 */
record WebMedia(
        Element element, Attachment attachment, @Nullable String words) {
    private static final String DOCUMENT_TITLE = ".tgme_widget_message_document_title";
    private static final String DOCUMENT_EXTRA = ".tgme_widget_message_document_extra";
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,3})?)\\s*(B|KB|MB|GB)\\b");
    private static final Map<String, Long> UNITS = Map.of("B", 1L, "KB", 1L << 10, "MB", 1L << 20, "GB", 1L << 30);

    /** Of an element that {@link WebMediaKinds} names. */
    static WebMedia of(String kind, Element element) {
        return switch (kind) {
            case "video" -> plain(moves(element) ? "video" : "animation", element);
            case "document" -> document(element);
            default -> plain(kind, element);
        };
    }

    private static WebMedia plain(String kind, Element element) {
        return new WebMedia(element, new Attachment(kind, null, null, null), null);
    }

    /** A GIF has the same player with neither button nor duration. */
    private static boolean moves(Element player) {
        return player.selectFirst(".message_video_play, .message_video_duration") != null;
    }

    /** Songs and files look alike but for the icon. */
    private static WebMedia document(Element element) {
        String title = Words.line(element.selectFirst(DOCUMENT_TITLE));
        String extra = Words.line(element.selectFirst(DOCUMENT_EXTRA));
        if (element.selectFirst(".tgme_widget_message_document_icon.audio") != null) {
            return new WebMedia(element, new Attachment("audio", null, null, null), song(extra, title));
        }
        return new WebMedia(element, new Attachment("document", title, null, bytes(extra)), null);
    }

    private static @Nullable String song(@Nullable String performer, @Nullable String title) {
        if (performer == null || title == null) {
            return performer == null ? title : performer;
        }
        return performer + "\n" + title;
    }

    /** Of {@code 113.9 KB}; rounded, as the page is. */
    private static @Nullable Long bytes(@Nullable String extra) {
        Matcher size = SIZE.matcher(extra == null ? "" : extra.toUpperCase(Locale.ROOT));
        return size.find()
                ? Math.round(Double.parseDouble(size.group(1)) * UNITS.getOrDefault(size.group(2), 1L))
                : null;
    }
}
