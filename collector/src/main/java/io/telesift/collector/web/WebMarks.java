// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.common.model.EntityType;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which mark of Telegram an element of a text stands for. */
final class WebMarks {
    private static final String LANGUAGE = "language-";

    private WebMarks() {}

    /** Nothing if it is none: layout, or an emoji's picture. */
    static @Nullable EntityType type(Element element) {
        return switch (element.normalName()) {
            case "b", "strong" -> inEmoji(element) ? null : EntityType.BOLD;
            case "i", "em" -> element.hasClass("emoji") ? null : EntityType.ITALIC;
            case "u", "ins" -> EntityType.UNDERLINE;
            case "s", "strike", "del" -> EntityType.STRIKETHROUGH;
            case "code" -> isPre(element.parent()) ? null : EntityType.CODE;
            case "pre" -> EntityType.PRE;
            case "blockquote" -> EntityType.BLOCKQUOTE;
            case "tg-emoji" -> EntityType.CUSTOM_EMOJI;
            case "tg-spoiler" -> EntityType.SPOILER;
            case "span" -> element.hasClass("tg-spoiler") ? EntityType.SPOILER : null;
            default -> null;
        };
    }

    /** {@code <i class="emoji"><b>X</b></i>}: the letter behind the picture is not bold. */
    private static boolean inEmoji(Element element) {
        Element parent = element.parent();
        return parent != null && parent.hasClass("emoji");
    }

    private static boolean isPre(@Nullable Element element) {
        return element != null && element.normalName().equals("pre");
    }

    /** Of {@code <pre><code class="language-python">}. */
    static @Nullable String language(Element pre) {
        Element code = pre.firstElementChild();
        for (String word : code == null ? pre.classNames() : code.classNames()) {
            if (word.startsWith(LANGUAGE)) {
                return Words.line(word.substring(LANGUAGE.length()));
            }
        }
        return null;
    }
}
