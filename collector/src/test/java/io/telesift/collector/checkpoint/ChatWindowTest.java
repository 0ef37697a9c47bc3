// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.collector.source.IdRange;
import io.telesift.common.model.Chat;
import io.telesift.common.model.ChatType;
import io.telesift.common.model.Checkpoint;
import io.telesift.common.model.ContentHash;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.Source;
import io.telesift.common.model.SourceKind;
import io.telesift.common.model.TelegramMessage;
import io.telesift.common.serde.Json;
import java.time.Instant;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChatWindowTest {
    private static final Instant T1 = Instant.parse("2026-11-08T09:00:00Z");
    private static final Instant T2 = Instant.parse("2026-11-20T09:00:00Z");

    private final ChatWindow window = ChatWindow.read("export:-5", null);

    private static TelegramMessage message(long id, String text, @Nullable Instant edited, Instant observedAt) {
        MessageContent content = MessageContent.ofText(text);
        return new TelegramMessage(
                new Source(SourceKind.EXPORT, null),
                observedAt,
                new Chat(-5, ChatType.CHANNEL, null, null),
                id,
                T1,
                edited,
                edited != null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                content,
                ContentHash.of(content),
                null);
    }

    private static ChatWindow reread(ChatWindow window) {
        Checkpoint row = window.write(T2);
        return ChatWindow.read(row.id(), Json.read(Json.bytes(row), Checkpoint.class));
    }

    private static IdRange ids(long... present) {
        IdRange range = new IdRange();
        LongStream.of(present).forEach(range::add);
        return range;
    }

    @Test
    void message_seenAgain_isNoNews() {
        assertThat(window.see(message(1, "a", null, T1))).isTrue();
        assertThat(window.see(message(1, "a", null, T1))).isFalse();
        assertThat(reread(window).see(message(1, "a", null, T2))).isFalse();
    }

    @Test
    void message_withOtherTextOrEditTime_isNews() {
        window.see(message(1, "a", null, T1));
        assertThat(window.see(message(1, "b", T1, T2))).isTrue();
        assertThat(window.see(message(1, "b", T1.plusSeconds(1), T2))).isTrue();
        assertThat(window.see(message(1, "b", T1.plusSeconds(1), T2))).isFalse();
    }

    @Test
    void olderFile_tellsOfAnOlderVersionAndDoesNotReplaceTheNewer() {
        window.see(message(1, "new", T1, T2));

        assertThat(window.see(message(1, "old", null, T1))).isTrue();
        assertThat(window.see(message(1, "new", T1, T2))).isFalse();
    }

    @Test
    void missing_betweenPresentOnesOfALaterFile_isGoneOnce() {
        for (long id = 1; id <= 6; id++) {
            window.see(message(id, "a", null, T1));
        }

        assertThat(window.gone(ids(2, 5), T2)).containsExactly(3L, 4L);
        assertThat(reread(window).gone(ids(2, 5), T2.plusSeconds(60))).isEmpty();
    }

    @Test
    void missing_inAFileNotLater_isNotGone() {
        window.see(message(1, "a", null, T2));
        window.see(message(2, "a", null, T2));
        window.see(message(3, "a", null, T2));

        assertThat(window.gone(ids(1, 3), T1)).isEmpty();
        assertThat(window.gone(ids(1, 3), T2)).isEmpty();
        assertThat(reread(window).gone(ids(1, 3), T2.plusSeconds(1))).containsExactly(2L);
    }

    @Test
    void missing_nearlyAll_isAnExportOfOnesOwnMessages() {
        for (long id = 1; id <= 40; id++) {
            window.see(message(id, "a", null, T1));
        }

        assertThat(window.gone(ids(1, 20, 40), T2)).isEmpty();
    }

    @Test
    void goneMessage_seenLater_isNews() {
        window.see(message(1, "a", null, T1));
        window.see(message(2, "a", null, T1));
        window.see(message(3, "a", null, T1));
        window.gone(ids(1, 3), T2);

        assertThat(window.see(message(2, "a", null, T1))).as("an older file").isFalse();
        assertThat(window.see(message(2, "a", null, T2.plusSeconds(9)))).isTrue();
        assertThat(window.see(message(2, "a", null, T2.plusSeconds(9)))).isFalse();
    }

    @Test
    void window_isBoundedAndKeepsTheNewest() {
        for (long id = 1; id <= ChatWindow.MOST_MESSAGES + 10L; id++) {
            window.see(message(id * 3, "text " + id, T1, T1));
        }
        ChatWindow read = reread(window);

        assertThat(Json.bytes(window.write(T2)).length).isBetween(40_000, 120_000);
        assertThat(read.see(message(33, "text 11", T1, T1))).isFalse();
        assertThat(read.see(message(30, "text 10", T1, T1))).isTrue();
    }
}
