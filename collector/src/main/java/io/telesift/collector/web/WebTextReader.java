// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.common.model.EntityType;
import io.telesift.common.model.TextEntity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text's markup node by node. Line breaks of the text are {@code <br>}; a line break in the source outside {@code
 * <pre>} is the layout of the source and counts as a blank, as in a browser. For one text.
 */
final class WebTextReader implements NodeVisitor {
    /** Telegram allows 100. */
    private static final int MOST_ENTITIES = 1_000;

    private final StringBuilder text = new StringBuilder();
    private final List<TextEntity> entities = new ArrayList<>();
    /** Where each open element began. */
    private final Deque<Integer> starts = new ArrayDeque<>();

    private int preformatted;

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        starts.push(text.length());
        switch (element.normalName()) {
            case "br" -> text.append('\n');
            case "pre" -> preformatted++;
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        int start = starts.pop();
        if (element.normalName().equals("pre")) {
            preformatted--;
        }
        TextEntity entity = entity(element, start);
        if (entity != null && entities.size() < MOST_ENTITIES) {
            entities.add(entity);
        }
    }

    private void append(String words) {
        if (preformatted > 0 || words.indexOf('\n') < 0) {
            text.append(words);
            return;
        }
        appendReflowed(words);
    }

    /** Runs of blanks that hold a line break become one blank; at a line's beginning, none. */
    private void appendReflowed(String words) {
        int at = 0;
        while (at < words.length()) {
            int end = endOfBlanks(words, at);
            boolean reflow = words.substring(at, end).indexOf('\n') >= 0;
            if (!reflow) {
                end = Math.max(end, endOfWord(words, end));
                text.append(words, at, end);
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
            at = end;
        }
    }

    private static int endOfBlanks(String words, int from) {
        int at = from;
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String words, int from) {
        int at = from;
        while (at < words.length() && !Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A hidden link without words to click on is still a link that somebody hid; other empty marks say nothing. */
    private @Nullable TextEntity entity(Element element, int start) {
        String name = element.normalName();
        int length = text.length() - start;
        if (name.equals("a")) {
            return WebLink.entity(element, start, text.substring(start));
        }
        EntityType type = WebMarks.type(element);
        return type == null || length == 0 ? null : new TextEntity(type, start, length, null, language(type, element));
    }

    private static @Nullable String language(EntityType type, Element element) {
        return type == EntityType.PRE ? WebMarks.language(element) : null;
    }

    /** What was read; marks end with the text. */
    WebText text(int longest) {
        String whole = text.toString();
        int kept = Math.min(whole.stripTrailing().length(), longest);
        List<TextEntity> within = new ArrayList<>(entities.size());
        for (TextEntity entity : entities) {
            TextEntity cut = cut(entity, kept);
            if (cut != null) {
                within.add(cut);
            }
        }
        within.sort(Comparator.comparingInt(TextEntity::offset)
                .thenComparing(Comparator.comparingInt(TextEntity::length).reversed()));
        return new WebText(Words.cut(whole.substring(0, whole.stripTrailing().length()), longest + 2), within);
    }

    private static @Nullable TextEntity cut(TextEntity entity, int end) {
        if (entity.end() <= end) {
            return entity;
        }
        int length = end - entity.offset();
        return length > 0 || (length == 0 && entity.url() != null)
                ? new TextEntity(entity.type(), entity.offset(), length, entity.url(), entity.language())
                : null;
    }
}
