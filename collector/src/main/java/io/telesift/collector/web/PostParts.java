// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a post by the words of their class, from one walk over its markup. What does not belong to the post itself
 * is listed but not entered: the quoted message, the card of a link, the stand-in for browsers that cannot show a medium, and
 * texts, which have a reader of their own.
 */
final class PostParts implements NodeFilter {
    static final String TEXT = "js-message_text";
    static final String REPLY = "tgme_widget_message_reply";
    static final String PREVIEW = "tgme_widget_message_link_preview";
    private static final String FALLBACK = "media_not_supported_cont";
    private static final Set<String> CLOSED = Set.of(TEXT, REPLY, PREVIEW, FALLBACK);

    private static final String PEOPLE = ".tgme_widget_message_forwarded_from, .tgme_widget_message_from_author,"
            + " .tgme_widget_message_contact_wrap, .tgme_widget_message_reply";

    private final Element root;
    private final Map<String, List<Element>> byClass = new HashMap<>();
    private final Map<Element, Integer> places = new HashMap<>();

    PostParts(Element root) {
        this.root = root;
        root.filter(this);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element) || depth == 0) {
            return FilterResult.CONTINUE;
        }
        places.put(element, places.size());
        boolean closed = false;
        for (String word : element.classNames()) {
            byClass.computeIfAbsent(word, same -> new ArrayList<>(2)).add(element);
            closed |= CLOSED.contains(word);
        }
        return closed ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }

    /** In the order of the page. */
    List<Element> all(String word) {
        return byClass.getOrDefault(word, List.of());
    }

    /** Grows along the page. */
    int place(Element element) {
        return places.getOrDefault(element, Integer.MAX_VALUE);
    }

    /** The first one, if there is any. */
    @Nullable
    Element first(String word) {
        List<Element> found = all(word);
        return found.isEmpty() ? null : found.get(0);
    }

    boolean has(String word) {
        return byClass.containsKey(word);
    }

    /** Is the post itself of this class? */
    boolean is(String word) {
        return root.hasClass(word);
    }

    /** The words of the first one in one line; absent if there are none. */
    @Nullable
    String line(String word) {
        return Words.line(first(word));
    }

    /** The first {@code <time>} below the post's own date, else anywhere in it. */
    String time() {
        Element date = first("tgme_widget_message_date");
        Element time = date == null ? root.selectFirst("time[datetime]") : date.selectFirst("time[datetime]");
        return time == null ? "" : time.attr("datetime");
    }

    /** The markup, for people who look into what could not be read; without the names of other people. */
    String raw() {
        Element copy = root.clone();
        copy.select(PEOPLE).remove();
        return copy.outerHtml();
    }
}
