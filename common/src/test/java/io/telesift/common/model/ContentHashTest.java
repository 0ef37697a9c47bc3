// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentHashTest {
    @Test
    void of_lineEndsTrailingBlanksAndComposition_doNotMatter() {
        assertThat(hash("й\r\nb  \n")).isEqualTo(hash("й\nb"));
    }

    @Test
    void of_formatting_doesNotMatter() {
        MessageContent bold = MessageContent.ofText("a", List.of(new TextEntity(EntityType.BOLD, 0, 1, null, null)));

        assertThat(ContentHash.of(bold)).isEqualTo(hash("a"));
    }

    @Test
    void of_hiddenLink_matters() {
        MessageContent link = MessageContent.ofText(
                "a", List.of(new TextEntity(EntityType.TEXT_URL, 0, 1, "http://panel.example", null)));

        assertThat(ContentHash.of(link)).isNotEqualTo(hash("a"));
    }

    @Test
    void of_wordMovedBetweenParts_differs() {
        assertThat(ContentHash.of(poll("", "a"))).isNotEqualTo(ContentHash.of(poll("a", "")));
    }

    private static MessageContent poll(String text, String question) {
        Poll poll = new Poll(question, List.of());
        return new MessageContent("poll", text, false, List.of(), List.of(), List.of(), poll, null, null, null);
    }

    private static String hash(String text) {
        return ContentHash.of(MessageContent.ofText(text));
    }

    @Test
    void of_nameOfADocument_matters_nameOfAVideo_whichThePreviewHides_doesNot() {
        assertThat(hashOfFile("document", "a.zip")).isNotEqualTo(hashOfFile("document", "b.zip"));
        assertThat(hashOfFile("video", "a.mp4")).isEqualTo(hashOfFile("video", null));
        assertThat(hashOfFile("audio", "a.mp3")).isEqualTo(hashOfFile("audio", null));
    }

    private static String hashOfFile(String kind, @Nullable String name) {
        Attachment file = new Attachment(kind, name, null, null);
        return ContentHash.of(
                new MessageContent(kind, "", false, List.of(), List.of(), List.of(file), null, null, null, null));
    }
}
