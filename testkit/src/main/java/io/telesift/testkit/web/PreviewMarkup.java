// SPDX-License-Identifier: Apache-2.0
package io.telesift.testkit.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes pages in the form that t.me gives them. */
public final class PreviewMarkup {
    private static final String TAIL = """
            <i class="tgme_widget_message_bubble_tail"><svg class="bubble_icon" width="9px" height="20px" viewBox="0 0 9 20">\
            <g fill="none"><path class="background" fill="#ffffff" d="M8,1 L9,1 L9,20 L8,20 L8,18 C7.807,15.161 7.124,12.233 \
            5.950,9.218 C5.046,6.893 3.504,4.733 1.325,2.738 L1.325,2.738 C0.917,2.365 0.89,1.732 1.263,1.325 Z"></path>\
            <path class="border_1x" fill="#d7e3ec" d="M9,1 L2,1 C1.72,1 1.452,1.118 1.263,1.325 C0.89,1.732 0.917,2.365 \
            1.325,2.738 C3.504,4.733 5.046,6.893 5.95,9.218 C7.124,12.233 7.807,15.161 8,18 L8,20 L9,20 L9,1 Z"></path>\
            </g></svg></i>""";

    private PreviewMarkup() {}

    /** Text as HTML with its line breaks. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br/>");
    }

    /** A text's block around its markup. */
    public static String text(String markup) {
        return "<div class=\"tgme_widget_message_text js-message_text\" dir=\"auto\">" + markup + "</div>";
    }

    /** Photos of one album; its text is wrapped twice, as the real one is. */
    public static String album(String username, long id, int items, String text) {
        String photos = IntStream.range(0, items)
                .mapToObj(
                        item -> "<a class=\"tgme_widget_message_photo_wrap grouped_media_wrap blured js-message_photo\""
                                + " style=\"left:0px;top:0px;width:226px;height:127px;background-image:url('https://cdn.example/"
                                + item
                                + ".jpg')\" data-ratio=\"1\" href=\"https://t.me/" + username + "/" + (id + item)
                                + "?single\"><div class=\"grouped_media_helper\"><div class=\"tgme_widget_message_photo grouped_media\">"
                                + "</div></div></a>")
                .collect(Collectors.joining());
        return "<div class=\"tgme_widget_message_grouped_wrap js-message_grouped_wrap\"><div"
                + " class=\"tgme_widget_message_grouped js-message_grouped\"><div"
                + " class=\"tgme_widget_message_grouped_layer js-message_grouped_layer\">" + photos
                + "</div></div></div>"
                + (text.isEmpty() ? "" : text(text(escape(text))));
    }

    /** A channel's page. */
    static String page(PreviewChannel channel, String title, List<PreviewEntry> posts, boolean older, boolean newer) {
        String name = channel.username();
        long first = posts.get(0).id();
        long last = posts.get(posts.size() - 1).lastId();
        StringBuilder page = new StringBuilder(8_192 + posts.size() * 3_000);
        page.append(
                head(name, title, older ? "<link rel=\"prev\" href=\"/s/" + name + "?before=" + first + "\">" : ""));
        page.append(older ? more(name, "before", first) : "");
        posts.forEach(post -> page.append(block(channel, title, post)));
        page.append(newer ? more(name, "after", last) : "");
        return page.append("</section></div></main></body></html>\n<!-- page generated in 41.46ms -->")
                .toString();
    }

    private static String more(String name, String which, long id) {
        return "<div class=\"tgme_widget_message_centered js-messages_more_wrap\"><a href=\"/s/" + name + "?" + which
                + "=" + id + "\" class=\"tme_messages_more js-messages_more\" data-" + which + "=\"" + id
                + "\"></a></div>";
    }

    private static String head(String name, String title, String previous) {
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + escape(title) + " – Telegram</title>"
                + "<meta property=\"og:title\" content=\"" + escape(title) + "\">" + previous
                + "<link rel=\"canonical\" href=\"/s/" + name
                + "\"></head><body class=\"widget_frame_base tgme_webpreview\">"
                + "<header class=\"tgme_header\"><div class=\"tgme_header_title\"><span dir=\"auto\">" + escape(title)
                + "</span></div><div class=\"tgme_header_counter\">109K subscribers</div></header>"
                + "<main class=\"tgme_main\" data-url=\"/" + name + "\"><div class=\"tgme_container\">"
                + "<div class=\"tgme_right_column\"><div class=\"tgme_channel_info\"><div class=\"tgme_channel_info_header\">"
                + "<div class=\"tgme_channel_info_header_title\"><span dir=\"auto\">" + escape(title) + "</span></div>"
                + "<div class=\"tgme_channel_info_header_username\"><a href=\"https://t.me/" + name + "\">@" + name
                + "</a></div></div><div class=\"tgme_channel_info_counters\"><div class=\"tgme_channel_info_counter\">"
                + "<span class=\"counter_value\">109K</span> <span class=\"counter_type\">subscribers</span></div></div>"
                + "<div class=\"tgme_channel_info_description\">About " + escape(title) + "</div></div></div>"
                + "<section class=\"tgme_channel_history js-message_history\">";
    }

    private static String block(PreviewChannel channel, String title, PreviewEntry post) {
        String name = channel.username();
        String link = "https://t.me/" + name;
        return "<div class=\"tgme_widget_message_wrap js-widget_message_wrap\"><div class=\"tgme_widget_message"
                + " text_not_supported_wrap" + (post.service() ? " service_message" : "")
                + " js-widget_message\" data-post=\""
                + name + "/" + post.id() + "\" data-view=\"" + view(channel.bareId(), post) + "\">"
                + "<div class=\"tgme_widget_message_user\"><a href=\"" + link + "\"><i"
                + " class=\"tgme_widget_message_user_photo bgcolor4\" data-content=\"C\"><img"
                + " src=\"https://cdn.example/u.jpg\"></i></a></div><div class=\"tgme_widget_message_bubble\">" + TAIL
                + "<div class=\"tgme_widget_message_author accent_color\"><a class=\"tgme_widget_message_owner_name\" href=\""
                + link + "\"><span dir=\"auto\">" + escape(title) + "</span></a></div>" + post.body()
                + "<div class=\"tgme_widget_message_footer compact js-message_footer\"><div"
                + " class=\"tgme_widget_message_info short js-message_info\">" + views(post)
                + "<span class=\"tgme_widget_message_meta\">" + (post.edited() ? "edited &nbsp;" : "")
                + "<a class=\"tgme_widget_message_date\" href=\"" + link + "/" + post.id() + "\"><time datetime=\""
                + post.date().toString().replace("Z", "+00:00")
                + "\" class=\"time\">10:00</time></a></span></div></div>"
                + "</div></div></div>";
    }

    private static String views(PreviewEntry post) {
        return post.views().isEmpty()
                ? ""
                : "<span class=\"tgme_widget_message_views\">" + post.views()
                        + "</span><span class=\"copyonly\"> views</span>";
    }

    private static String view(long bareId, PreviewEntry post) {
        String id = post.items() > 1 ? "\"" + post.id() + "g\"" : Long.toString(post.id());
        String json = "{\"c\":-" + bareId + ",\"p\":" + id + ",\"t\":"
                + post.date().getEpochSecond() + ",\"h\":\"9e1dece0064965380b\"}";
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** An empty channel, or the end of one. */
    static String noPosts(String name, String title) {
        return head(name, title, "")
                + "<div class=\"tgme_widget_message_wrap js-widget_message_wrap\"><div class=\"tgme_widget_message_centered\">"
                + "<div class=\"tme_no_messages_found\">No posts found</div></div></div></section></div></main></body></html>";
    }

    /** The page about a name that somebody bears. */
    static String landing(String name, String title, String extra) {
        return "<!DOCTYPE html><html><head><title>Telegram: View @" + name
                + "</title></head><body><div class=\"tgme_page\">"
                + "<div class=\"tgme_page_photo\"></div><div class=\"tgme_page_title\" dir=\"auto\"><span dir=\"auto\">"
                + escape(title) + "</span></div><div class=\"tgme_page_extra\">" + extra + "</div>"
                + "<div class=\"tgme_page_action\"><a class=\"tgme_action_button_new\" href=\"tg://resolve?domain="
                + name
                + "\">View in Telegram</a></div></div></body></html>";
    }

    /** The page about a name that nobody bears. */
    static String nobody(String name) {
        return "<!DOCTYPE html><html><head><title>Telegram: Contact @" + name + "</title><meta name=\"robots\""
                + " content=\"noindex, nofollow\"></head><body><div class=\"tgme_page\"><div class=\"tgme_page_icon\"></div>"
                + "<div class=\"tgme_page_description\" dir=\"auto\">If you have <strong>Telegram</strong>, you can contact"
                + " <a class=\"tgme_username_link\" href=\"tg://resolve?domain=" + name + "\">@" + name
                + "</a> right away.</div></div></body></html>";
    }
}
