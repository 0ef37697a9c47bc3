// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.common.model.MessageContent;
import io.telesift.common.model.TextEntity;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A text as its author wrote it, with what Telegram marked in it.
 *
 * @param entities offsets and lengths in UTF-16 code units
 */
record WebText(String text, List<TextEntity> entities) {
    static final WebText NONE = new WebText("", List.of());

    WebText {
        entities = List.copyOf(entities);
    }

    /** Of an element that holds one; a text nested in another of its kind, as albums have it, counts once. */
    static WebText of(Element element) {
        WebTextReader reader = new WebTextReader();
        element.traverse(reader);
        return reader.text(MessageContent.MAX_TEXT);
    }
}
