// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.collector.source.Observation;
import io.telesift.common.model.EntityType;
import io.telesift.common.model.TelegramMessage;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages that nobody should ever serve. */
@SuppressWarnings("NullAway") // An absent value fails the test as it should.
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostilePageTest {
    private static final String DATE = "2026-09-01T10:00:00+00:00";

    private static String posts(String... attributes) {
        StringBuilder page = new StringBuilder("<section class=tgme_channel_history>");
        for (String attribute : attributes) {
            page.append(Pages.post(attribute, Pages.text("x"), DATE));
        }
        return page.append("</section>").toString();
    }

    @Test
    void idsThatAreNone_areToldEach_theOtherPostIsRead() {
        PreviewPage.Posts page = Pages.posts(posts(
                "data-post=\"zarya_probe/0\"",
                "data-post=\"zarya_probe/99999999999\"",
                "data-post=\"zarya_probe/-5\"",
                "data-post=\"../7\"",
                "data-post",
                "",
                "data-post=\"zarya_probe/7\""));

        assertThat(page.posts())
                .singleElement()
                .satisfies(post -> assertThat(post.id()).isEqualTo(7));
        assertThat(page.problems()).hasSize(6);
    }

    @Test
    void noPossibleIdAtAll_isAPageThatIsNotKnown() {
        assertThat(PreviewParser.parse(posts("data-post=\"x\""))).isInstanceOf(PreviewPage.Unknown.class);
    }

    @Test
    void dataView_ofAnyRubbish_isNothing() {
        for (String view :
                List.of("", "!!!", "eyJj", "bnVsbA", "W10", "eyJjIjoiLTEifQ", "eyJjIjotOTk5OTk5OTk5OTk5OTk5OTl9")) {
            assertThat(DataView.of(view).chatId()).as(view).isNull();
        }
    }

    @Test
    void nestingOfAnyDepth_isReadInBoundedTime() {
        TelegramMessage message = Pages.message(Pages.text("<b>".repeat(200_000) + "deep" + "</b>".repeat(200_000)));

        assertThat(message.content().text()).isEqualTo("deep");
        assertThat(message.content().entities()).hasSizeLessThanOrEqualTo(1_000);
    }

    @Test
    void unclosedTagsAndQuotes_loseTheirOwnPostAtMost() {
        assertThat(PreviewParser.parse(
                        posts("data-post=\"zarya_probe/7\"") + "<div class=\"tgme_widget_message\" data-post=\"zarya"))
                .isInstanceOf(PreviewPage.Posts.class);
    }

    @Test
    void fiveMegabytesOfText_isCut() {
        TelegramMessage message = Pages.message(Pages.text("a&#x1F525;".repeat(450_000)));

        assertThat(message.content().text().length()).isLessThanOrEqualTo(65_536);
        assertThat(message.content().truncated()).isTrue();
    }

    @Test
    void fiveMegabytesOfPosts_areReadInTime() {
        StringBuilder page = new StringBuilder(5_000_000);
        for (int id = 1; page.length() < 5_000_000; id++) {
            page.append(Pages.post("data-post=\"zarya_probe/" + id + "\"", Pages.text("x"), DATE));
        }

        assertThat(Pages.messages(page.toString())).hasSizeGreaterThan(10_000);
    }

    @Test
    void millionLinks_areBounded() {
        TelegramMessage message = Pages.message(Pages.text("<a href=\"http://a.example/\">x</a>".repeat(140_000)));

        assertThat(message.content().entities()).hasSizeLessThanOrEqualTo(1_000);
    }

    @Test
    void albumOfFarIds_isNone() {
        TelegramMessage message = Pages.message(
                "<a class=\"tgme_widget_message_photo_wrap\" href=\"https://t.me/zarya_probe/2000000000?single\"></a>"
                        + "<a class=\"tgme_widget_message_photo_wrap\" href=\"https://t.me/other_chan/8?single\"></a>");

        assertThat(message.messageId()).isEqualTo(7);
        assertThat(message.albumId()).isNull();
        assertThat(message.content().attachments()).hasSize(2);
    }

    @Test
    void datesThatCannotBe_areALetter_withTheIdTold() {
        for (String date : List.of("", "yesterday", "1970-01-01T00:00:00+00:00", "+999999999-12-31T23:59:59+00:00")) {
            List<Observation> observations =
                    Pages.observations(Pages.posts(Pages.page("data-post=\"zarya_probe/7\"", Pages.text("x"), date)));

            assertThat(observations.get(0)).isInstanceOf(Observation.Unreadable.class);
            assertThat(observations.get(1)).isEqualTo(new Observation.Withheld(7));
        }
    }

    @Test
    void halfSurrogatesAndControls_canBeWritten() {
        TelegramMessage message = Pages.message(Pages.text("a&#xD800;b&#0;c&#x1F;d"));

        assertThat(new String(message.content().text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(message.content().text());
    }

    @Test
    void scriptAndStyleInAText_areNoWordsOfItsAuthor() {
        TelegramMessage message = Pages.message(Pages.text("a<script>alert(1)</script><!-- c --><style>x</style>b"));

        assertThat(message.content().text()).isEqualTo("ab");
    }

    @Test
    void link_targetsOfAnyScheme_stayTextOnly() {
        TelegramMessage message = Pages.message(Pages.text("<a href=\"javascript:alert(1)\">click</a>"));

        assertThat(message.content().entities())
                .singleElement()
                .satisfies(link -> assertThat(link.type()).isEqualTo(EntityType.TEXT_URL));
    }

    @Test
    void bytesOfAnotherCharset_areNotReadAsRubbish() {
        String page = Pages.page(Pages.text("Повітряна тривога у місті"));

        assertThat(PageText.of(ByteBuffer.wrap(page.getBytes(Charset.forName("windows-1251")))))
                .isNull();
        assertThat(PageText.of(ByteBuffer.wrap(page.getBytes(StandardCharsets.UTF_16))))
                .isNull();
        assertThat(PageText.of(ByteBuffer.wrap(page.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(page);
    }

    @Test
    void fewBrokenBytes_whereATextWasCut_areMended_authorsOwnSignsAreNotCounted() {
        byte[] bytes = Pages.page(Pages.text("\uFFFD".repeat(500) + "cut ...")).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xD0;

        assertThat(PageText.of(ByteBuffer.wrap(bytes))).contains("cut ...");
    }

    @Test
    void anyCutAndAnyChange_ofARealPage_neverThrows() {
        String page = Pages.resource("page.html");
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            StringBuilder changed = new StringBuilder(page);
            changed.setLength(random.nextInt(page.length()));
            for (int change = 0; change < 20 && changed.length() > 0; change++) {
                changed.setCharAt(random.nextInt(changed.length()), "<>\"'&/= x0".charAt(random.nextInt(10)));
            }
            if (PreviewParser.parse(changed.toString()) instanceof PreviewPage.Posts posts) {
                assertThat(Pages.observations(posts)).isNotNull();
            }
        }
    }
}
