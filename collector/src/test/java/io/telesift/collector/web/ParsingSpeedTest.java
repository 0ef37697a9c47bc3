// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.testkit.web.PreviewChannel;
import io.telesift.testkit.web.PreviewEntry;
import io.telesift.testkit.web.PreviewMarkup;
import io.telesift.testkit.web.PreviewStandIn;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How fast pages become messages, from bytes, on one core. Prints it; what a machine must reach is not asserted. */
@Tag("full")
class ParsingSpeedTest {
    private static final int POSTS = 100_000;
    private static final int PAGES = 100;
    private static final int POSTS_PER_PAGE = 20;

    @Test
    void hundredThousandPosts_arePrintedAsPostsASecond() {
        assertThat(measure()).isEqualTo(POSTS);
    }

    /** Without the limits of a test's JVM. */
    public static void main(String[] args) {
        for (int i = 0; i < 3; i++) {
            measure();
        }
    }

    private static int measure() {
        List<ByteBuffer> pages = pages();
        long bytes = pages.stream().mapToLong(ByteBuffer::remaining).sum() * (POSTS / POSTS_PER_PAGE / PAGES);
        long start = nanos();
        int posts = 0;
        for (int i = 0; i < POSTS / POSTS_PER_PAGE; i++) {
            PreviewPage page = PreviewParser.parse(String.valueOf(PageText.of(pages.get(i % PAGES))));
            posts += Pages.observations((PreviewPage.Posts) page).size();
        }
        double seconds = (nanos() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d posts in %.1f s of processor time: %.0f posts/s, %.1f MB/s, %d bytes a post%n",
                posts,
                seconds,
                posts / seconds,
                bytes / seconds / 1e6,
                bytes / posts);
        return posts;
    }

    private static long nanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Of the size and the mixture of real ones: links, marks, emoji, photos. */
    private static List<ByteBuffer> pages() {
        List<ByteBuffer> pages = new ArrayList<>();
        try (PreviewStandIn telegram = new PreviewStandIn()) {
            PreviewChannel channel = telegram.channel("zarya_probe", 2_100_000_555L);
            for (int i = 1; i <= PAGES * POSTS_PER_PAGE; i++) {
                channel.add(PreviewEntry.markup(i, Pages.SEEN, body(i)));
            }
            for (int page = 1; page <= PAGES; page++) {
                pages.add(ByteBuffer.wrap(telegram.answer("/s/zarya_probe?before=" + (page * POSTS_PER_PAGE + 1))
                        .body()));
            }
        }
        return pages;
    }

    private static String body(int i) {
        String photo = i % 3 == 0
                ? "<a class=\"tgme_widget_message_photo_wrap 5470060672080528430\" href=\"https://t.me/zarya_probe/" + i
                        + "\" style=\"width:800px;background-image:url('https://cdn4.telesco.pe/file/" + "x".repeat(340)
                        + ".jpg')\"><div class=\"tgme_widget_message_photo\" style=\"padding-top:58.625%\"></div></a>"
                : "";
        return photo
                + PreviewMarkup.text(
                        "<i class=\"emoji\" style=\"background-image:url('//telegram.org/img/emoji/40/F09F94A5.png')\">"
                                + "<b>🔥</b></i> <b>Сообщают о " + i + " целях</b><br/>"
                                + "Стелу с истребителем в центре города и передовые подразделения разделяют 180 метров. "
                                        .repeat(5)
                                + "<br/>198.51.100." + i % 250 + " <a href=\"https://example.org/a?i=" + i
                                + "&amp;amp;x=1\" target=\"_blank\" rel=\"noopener\" onclick=\"return confirm('Open this link?\\n\\n'+this.href);\">"
                                + "подробнее</a><br/><br/><a href=\"https://t.me/zarya_probe\" target=\"_blank\">@zarya_probe</a>"
                                + " <a href=\"?q=%23ddos\">#ddos</a>");
    }
}
