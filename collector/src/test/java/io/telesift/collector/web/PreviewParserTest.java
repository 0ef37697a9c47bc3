// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.collector.source.Observation;
import io.telesift.common.model.Attachment;
import io.telesift.common.model.EntityType;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.TelegramMessage;
import io.telesift.common.model.TextEntity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a real page holds, row by row. */
@SuppressWarnings("NullAway") // An absent value fails the test as it should.
class PreviewParserTest {
    private final PreviewPage.Posts page = Pages.posts(Pages.resource("page.html"));
    private final Map<Long, TelegramMessage> messages = Pages.messages(Pages.resource("page.html")).stream()
            .collect(Collectors.toMap(TelegramMessage::messageId, message -> message));

    private MessageContent content(long id) {
        return messages.get(id).content();
    }

    private List<String> marked(long id, EntityType type) {
        return content(id).entities().stream()
                .filter(entity -> entity.type() == type)
                .map(entity -> content(id).text().substring(entity.offset(), entity.end()))
                .toList();
    }

    @Test
    void head_titleNameCountAndDescription() {
        assertThat(page.channel())
                .isEqualTo(new ChannelFacts(
                        "Заря & Co", "zarya_probe", "Мы здесь. Резерв: @zarya_reserve\nsale@zarya.example", 109_000L));
        assertThat(page.before()).isEqualTo(101L);
        assertThat(page.oldest()).isEqualTo(101);
        assertThat(page.newest()).isEqualTo(115);
        assertThat(page.problems()).isEmpty();
    }

    @Test
    void dataView_holdsChatIdAndServerTime() {
        assertThat(page.posts()).allSatisfy(post -> {
            assertThat(post.view().chatId()).isEqualTo(Pages.ZARYA.id());
            assertThat(post.view().renderedAt()).isEqualTo(Instant.ofEpochSecond(1_788_300_000L));
            assertThat(post.username()).isEqualTo("zarya_probe");
        });
    }

    @Test
    void text_lineBreaksEmojiAndEscapes_asTheAuthorWroteThem() {
        assertThat(content(101).text())
                .isEqualTo(
                        "🔥 Target list\nhxxp://bad[.]example/a?x=1&y=2\nhttps://example.org/?a=1&b=2 and evil.example/path"
                                + "\n\nclick here @Other_Chan #ddos 5 < 6");
        assertThat(marked(101, EntityType.BOLD)).containsExactly("Target list");
        assertThat(marked(101, EntityType.ITALIC)).containsExactly("here");
        assertThat(marked(101, EntityType.URL)).containsExactly("https://example.org/?a=1&b=2", "evil.example/path");
        assertThat(marked(101, EntityType.MENTION)).containsExactly("@Other_Chan");
        assertThat(marked(101, EntityType.HASHTAG)).containsExactly("#ddos");
    }

    @Test
    void hiddenLink_escapedTwice_isTheAuthorsTarget() {
        assertThat(content(101).entities())
                .filteredOn(entity -> entity.url() != null)
                .singleElement()
                .satisfies(entity -> {
                    assertThat(entity.url()).isEqualTo("https://hidden.example/d?id=7&k=a%20b");
                    assertThat(entity.type()).isEqualTo(EntityType.TEXT_URL);
                });
    }

    @Test
    void hiddenLink_afterEmoji_offsetsAreUtf16() {
        TextEntity link = content(106).entities().get(0);

        assertThat(content(106).text().substring(link.offset(), link.end())).isEqualTo("after emoji");
        assertThat(link.offset()).isEqualTo("Caption 👨‍👩‍👧 ".length());
    }

    @Test
    void album_everyItemIsAMessage_textOnTheFirst() {
        assertThat(List.of(102L, 103L, 104L)).allSatisfy(id -> {
            assertThat(messages.get(id).albumId()).isEqualTo("102");
            assertThat(content(id).attachments()).hasSize(1);
            assertThat(messages.get(id).stats().views()).isEqualTo(1_200_000L);
        });
        assertThat(content(102).text()).isEqualTo("Proof, three of them");
        assertThat(marked(102, EntityType.BOLD)).containsExactly("three");
        assertThat(content(103).text()).isEmpty();
        assertThat(content(102).kind()).isEqualTo("photo");
        assertThat(content(104).kind()).isEqualTo("video");
    }

    @Test
    void reply_isKept_itsQuoteIsNot() {
        assertThat(messages.get(105L).replyTo().messageId()).isEqualTo(101);
        assertThat(content(105).text()).doesNotContain("Target list");
        assertThat(content(105).text()).isEqualTo("203.0.113.7 и secret\nimport os\n  print(1)quoted words us");
    }

    @Test
    void marks_codeSpoilerPreQuote() {
        assertThat(marked(105, EntityType.CODE)).containsExactly("203.0.113.7");
        assertThat(marked(105, EntityType.SPOILER)).containsExactly("secret");
        assertThat(marked(105, EntityType.PRE)).containsExactly("import os\n  print(1)");
        assertThat(marked(105, EntityType.BLOCKQUOTE)).containsExactly("quoted words");
        assertThat(marked(105, EntityType.UNDERLINE)).containsExactly("u");
        assertThat(marked(105, EntityType.STRIKETHROUGH)).containsExactly("s");
        assertThat(content(105).entities())
                .filteredOn(entity -> entity.type() == EntityType.PRE)
                .singleElement()
                .satisfies(pre -> assertThat(pre.language()).isEqualTo("python"));
    }

    @Test
    void edited_markWithoutTime_notTheSignatureThatSaysSo() {
        assertThat(messages.get(106L).edited()).isTrue();
        assertThat(messages.get(106L).editDate()).isNull();
        assertThat(messages.get(105L).edited()).isFalse();
        assertThat(messages.get(105L).sender().signature()).isEqualTo("edited by Ann");
    }

    @Test
    void views_withALetter_areApproximate() {
        assertThat(messages.get(101L).stats().views()).isEqualTo(4_850L);
        assertThat(messages.get(101L).stats().viewsApproximate()).isTrue();
        assertThat(messages.get(105L).stats().views()).isEqualTo(950L);
        assertThat(messages.get(105L).stats().viewsApproximate()).isFalse();
    }

    @Test
    void forward_nameAndNumberOfTheOriginal() {
        assertThat(messages.get(106L).forward().name()).isEqualTo("Военкор Ярем");
        assertThat(messages.get(106L).forward().messageId()).isEqualTo(1_066L);
        assertThat(messages.get(106L).forward().chatId()).isNull();
    }

    @Test
    void poll_questionAndOptions() {
        assertThat(content(107).poll().question()).isEqualTo("Who is next?");
        assertThat(content(107).poll().options()).containsExactly("bank.example", "port.example");
        assertThat(content(107).kind()).isEqualTo("poll");
    }

    @Test
    void documentButtonsAndReactions() {
        assertThat(content(108).attachments())
                .containsExactly(new Attachment("document", "leak 2026.sql.gz", null, 116_634L));
        assertThat(content(108).buttons().get(0).url()).isEqualTo("https://pay.example/x?a=1&b=2");
        assertThat(content(108).buttons().get(1).url()).isNull();
        assertThat(messages.get(108L).stats().reactions())
                .isEqualTo(Map.of("paid", 5_000, "❤", 1_200, "custom:5368324170671202286", 41));
    }

    @Test
    void service_isNoContent() {
        assertThat(messages.get(109L).service().action()).isEqualTo("pin_message");
        assertThat(content(109).text()).isEmpty();
        assertThat(messages.get(109L).stats()).isNull();
    }

    @Test
    void withheldPost_isThereButNoMessage() {
        assertThat(messages).doesNotContainKey(110L);
        assertThat(Pages.observations(page)).contains(new Observation.Withheld(110));
    }

    @Test
    void hiddenFallbackAndLinkCard_areNotTheText() {
        assertThat(content(112).text()).isEqualTo("Hi 👍 reserve channel");
        assertThat(marked(112, EntityType.CUSTOM_EMOJI)).containsExactly("👍");
        assertThat(content(112).linkPreview().title()).isEqualTo("Reserve");
        assertThat(content(112).linkPreview().description()).startsWith("Line one\nline two");
    }

    @Test
    void contactPlaceStickerSong() {
        assertThat(content(113).contact().phone()).isEqualTo("+1 555 0100");
        assertThat(content(114).location().latitude()).isEqualTo(12.5);
        assertThat(content(114).location().title()).isEqualTo("Cafe");
        assertThat(content(115).kind()).isEqualTo("sticker");
        assertThat(content(111).text()).isEqualTo("The Probes\nHymn");
        assertThat(content(111).kind()).isEqualTo("audio");
    }
}
