// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import static io.telesift.collector.checkpoint.Sightings.chat;
import static io.telesift.collector.checkpoint.Sightings.post;
import static io.telesift.collector.checkpoint.Sightings.stretch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telesift.collector.source.Observation;
import io.telesift.common.model.Chat;
import io.telesift.common.model.ChatType;
import io.telesift.common.model.TelegramMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every journal does. Each test has a chat of its own. */
abstract class JournalContract {
    private static final Instant T1 = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant T2 = T1.plusSeconds(60);
    private static final AtomicLong CHATS = new AtomicLong(1_002_100_000_000L);

    private final long chat = -CHATS.incrementAndGet();
    private Journal journal;

    /** Opens one as a process that knows nothing but what was committed. */
    abstract Journal open();

    /** What was committed, of all chats; of one message in order. */
    abstract List<TelegramMessage> published();

    abstract int deadLetters();

    @BeforeEach
    void openFirst() {
        journal = open();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private void reopen() {
        journal.close();
        journal = open();
    }

    /** By message, then in order: messages lie on several partitions. */
    private List<String> words() {
        return published().stream()
                .filter(message -> message.chat().id() == chat)
                .sorted(Comparator.comparingLong(TelegramMessage::messageId))
                .map(JournalContract::word)
                .toList();
    }

    private static String word(TelegramMessage message) {
        if (message.deletion() == null) {
            return Long.toString(message.messageId());
        }
        return message.messageId() + (message.deletion().certain() ? " deleted" : " missing");
    }

    @Test
    void stretch_isVisibleAtTheCommitAndReadOnce() {
        journal.read(stretch(chat, 0, 3, T1, 1, 2, 3));
        assertThat(words()).isEmpty();
        assertThat(journal.pending()).isEqualTo(3);

        journal.commit();
        reopen();
        journal.read(stretch(chat, 1, 4, T2, 2, 3, 4));
        journal.commit();

        assertThat(words()).containsExactly("1", "2", "3", "4");
        assertThat(journal.progress(chat).coverage()).isEqualTo(Coverage.NONE.add(0, 4));
    }

    @Test
    void uncommitted_isLostWithAllItsTraces() {
        journal.read(stretch(chat, 0, 2, T1, 1, 2));
        journal.commit();
        journal.read(stretch(chat, 2, 3, T2, 3));
        journal.remember("@zarya_demo", Map.of("chatId", "1"));
        reopen();

        assertThat(journal.progress(chat).coverage().newest()).isEqualTo(2);
        assertThat(journal.recall("@zarya_demo")).isEmpty();
        journal.read(stretch(chat, 2, 3, T2, 3));
        journal.commit();
        assertThat(words()).containsExactly("1", "2", "3");
    }

    @Test
    void pushedMessage_leavesAGapUntilAWalkCoversIt() {
        journal.read(stretch(chat, 0, 3, T1, 1, 2, 3));
        journal.pushed(post(chat, 7, "post 7", T1));
        journal.commit();
        reopen();
        assertThat(journal.progress(chat).coverage().gaps()).containsExactly(new IdSpan(3, 6));

        journal.read(stretch(chat, 3, 7, T2, 5, 7));
        journal.commit();

        assertThat(journal.progress(chat).coverage().gaps()).isEmpty();
        assertThat(words()).containsExactly("1", "2", "3", "5", "7");
    }

    @Test
    void pushedEditOfAnOldMessage_opensNoGap() {
        journal.read(stretch(chat, 10, 12, T1, 11, 12));
        journal.pushed(post(chat, 4, "edited", T1));
        journal.pushed(post(chat, 11, "edited", T2));
        journal.commit();

        assertThat(journal.progress(chat).coverage()).isEqualTo(Coverage.NONE.add(10, 12));
        assertThat(words()).containsExactly("4", "11", "11", "12");
    }

    @Test
    void missing_inAStretch_isGoneOnceUntilSeenAgain() {
        journal.read(stretch(chat, 0, 4, T1, 1, 2, 3, 4));
        journal.commit();
        reopen();
        journal.read(stretch(chat, 0, 4, T2, 1, 3));
        journal.read(stretch(chat, 0, 4, T2.plusSeconds(60), 1, 3));
        journal.commit();
        reopen();
        assertThat(words()).containsExactly("1", "2", "2 missing", "3", "4", "4 missing");

        journal.read(stretch(chat, 0, 4, T2.plusSeconds(120), 1, 2, 3));
        journal.commit();
        assertThat(words()).containsExactly("1", "2", "2 missing", "2", "3", "4", "4 missing");
    }

    @Test
    void missing_outsideTheStretch_isNotGone() {
        journal.read(stretch(chat, 0, 5, T1, 1, 2, 3, 4, 5));
        journal.read(stretch(chat, 2, 4, T2, 3));
        journal.commit();

        assertThat(words()).containsExactly("1", "2", "3", "4", "4 missing", "5");
    }

    @Test
    void missing_overHalfOfAPage_isConcludedOfNothing() {
        long[] all = LongStream.rangeClosed(1, 40).toArray();
        journal.read(stretch(chat, 0, 40, T1, all));
        journal.read(stretch(chat, 0, 40, T2, 1, 40));
        journal.commit();

        assertThat(words()).hasSize(40);
    }

    @Test
    void deletionToldByTelegram_isCertainAndToldOnce() {
        journal.read(stretch(chat, 0, 2, T1, 1, 2));
        journal.deleted(chat(chat), List.of(2L, 2L), T2);
        journal.deleted(chat(chat), List.of(2L), T2);
        journal.commit();

        assertThat(words()).containsExactly("1", "2", "2 deleted");
    }

    @Test
    void edit_isPublishedOnce() {
        journal.read(stretch(chat, 0, 1, T1, 1));
        journal.pushed(post(chat, 1, "other words", T2));
        journal.pushed(post(chat, 1, "other words", T2));
        journal.commit();

        assertThat(words()).containsExactly("1", "1");
    }

    @Test
    void note_keepsTheReadersHalfAndNotAnOlderCoverage() {
        ChatProgress before = journal.progress(chat);
        journal.read(stretch(chat, 5, 8, T1, 6, 8));
        journal.note(before.withFloor(5).failed("429 from the preview\nand more", T2));
        journal.commit();
        reopen();

        ChatProgress after = journal.progress(chat);
        assertThat(after.coverage()).isEqualTo(Coverage.NONE.add(5, 8));
        assertThat(after.lastError()).isEqualTo("429 from the preview");
        assertThat(after.notBefore()).isEqualTo(T2);
        assertThat(after.backfilled()).isTrue();
        assertThat(after.lastMessageAt()).isEqualTo(Sightings.DATE.plus(Duration.ofMinutes(8)));
        journal.note(after.succeeded(T2));
        journal.commit();
        reopen();
        assertThat(journal.progress(chat).lastError()).isNull();
        assertThat(journal.progress(chat).lastSuccessAt()).isEqualTo(T2);
    }

    @Test
    void chatThatChangesItsNames_keepsTheOldOnes() {
        journal.read(stretch(chat, 0, 1, T1, 1));
        Chat renamed = new Chat(chat, ChatType.CHANNEL, "Rassvet", "rassvet_demo");
        journal.read(new Stretch(renamed, 1, 2, T2, List.of(), false));
        journal.read(new Stretch(new Chat(chat, ChatType.CHANNEL, null, null), 2, 3, T2, List.of(), false));
        journal.commit();
        reopen();

        assertThat(journal.progress(chat).names())
                .containsExactly(new ChatName("Zarya", "zarya_demo", T1), new ChatName("Rassvet", "rassvet_demo", T2));
        assertThat(journal.progress(chat).formerUsernames()).containsExactly("zarya_demo");
    }

    @Test
    void rowsOfTheReader_areKeptAndForgotten() {
        journal.remember("@zarya_demo", Map.of("chatId", Long.toString(chat)));
        assertThat(journal.recall("@zarya_demo")).containsEntry("chatId", Long.toString(chat));
        journal.commit();
        reopen();
        assertThat(journal.recall("@zarya_demo")).containsEntry("chatId", Long.toString(chat));

        journal.remember("@zarya_demo", Map.of());
        assertThat(journal.recall("@zarya_demo")).isEmpty();
        journal.commit();
        reopen();
        assertThat(journal.recall("@zarya_demo")).isEmpty();
    }

    @Test
    void unreadableAndTooLarge_becomeDeadLetters() {
        int before = deadLetters();
        journal.pushed(new Observation.Unreadable(null, "<div>", "no id in data-post"));
        journal.commit();

        assertThat(deadLetters()).isEqualTo(before + 1);
    }

    @Test
    void stretch_withAMessageOutside_isRefused() {
        assertThatThrownBy(() -> stretch(chat, 5, 8, T1, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
