// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page of the public preview, {@code t.me/s/<name>}, or the page about a name, {@code t.me/<name>}. Nobody promises
 * its form: a page that looks like neither is an error, never the end of a channel.
 */
final class PreviewParser {
    private static final String BASE = "https://t.me/";
    /** Real pages stay below 40; deeper elements become siblings. */
    private static final int DEEPEST = 200;

    private static final int MOST_ALBUM_ITEMS = 100;
    private static final Pattern POST = Pattern.compile("([A-Za-z][A-Za-z0-9_]{2,31})/([0-9]{1,10})");

    private PreviewParser() {}

    /** Reads the preview's page. */
    static PreviewPage parse(String html) {
        Document page = document(html);
        Elements blocks = page.select("div.tgme_widget_message");
        if (!blocks.isEmpty()) {
            return posts(page, blocks);
        }
        if (page.selectFirst("section.tgme_channel_history div.tme_no_messages_found") != null) {
            return new PreviewPage.NoPosts(ChannelHead.of(page));
        }
        return LandingPage.read(page);
    }

    private static Document document(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        return parser.parseInput(html, BASE);
    }

    private static PreviewPage posts(Document page, Elements blocks) {
        List<PreviewPost> posts = new ArrayList<>(blocks.size());
        List<String> problems = new ArrayList<>();
        for (Element block : blocks) {
            PreviewPost post = post(block);
            if (post == null) {
                problems.add("a post without a possible id");
            } else {
                posts.add(post);
            }
        }
        if (posts.isEmpty()) {
            return new PreviewPage.Unknown("no post on the page has a possible id; the preview's markup has changed");
        }
        return new PreviewPage.Posts(ChannelHead.of(page), posts, problems, before(page));
    }

    private static @Nullable PreviewPost post(Element block) {
        var post = POST.matcher(block.attr("data-post"));
        if (!post.matches()) {
            return null;
        }
        long id = Long.parseLong(post.group(2));
        if (id <= 0 || id > Integer.MAX_VALUE) {
            return null;
        }
        String username = post.group(1).toLowerCase(Locale.ROOT);
        PostParts parts = new PostParts(block);
        return new PreviewPost(username, ids(id, username, parts), DataView.of(block.attr("data-view")), parts);
    }

    /** An album's items are linked as {@code ?single}, each by its own id. */
    private static List<Long> ids(long first, String username, PostParts parts) {
        TreeSet<Long> ids = new TreeSet<>();
        ids.add(first);
        for (WebMedia medium : WebMediaKinds.in(parts)) {
            String href = medium.element().attr("href");
            PostLink link = href.contains("?single") ? PostLink.of(href) : null;
            if (link != null && username.equals(link.username()) && isNear(first, link.messageId())) {
                ids.add(link.messageId());
            }
        }
        return List.copyOf(ids);
    }

    private static boolean isNear(long first, long id) {
        return id > first && id - first < MOST_ALBUM_ITEMS;
    }

    /** Where the page says that older posts begin. */
    private static @Nullable Long before(Document page) {
        Element more = page.selectFirst("a.tme_messages_more[data-before]");
        String told = more != null ? more.attr("data-before") : "";
        if (told.isEmpty()) {
            Element previous = page.selectFirst("link[rel=prev]");
            told = previous == null ? "" : previous.attr("href").replaceFirst(".*[?&]before=", "");
        }
        return told.matches("[0-9]{1,10}") ? Long.valueOf(told) : null;
    }
}
