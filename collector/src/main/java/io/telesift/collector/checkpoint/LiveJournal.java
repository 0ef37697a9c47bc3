// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import io.telesift.collector.people.SenderPolicy;
import io.telesift.collector.source.Observation;
import io.telesift.common.model.Chat;
import io.telesift.common.model.Checkpoint;
import io.telesift.common.model.Source;
import io.telesift.common.model.TelegramMessage;
import io.telesift.common.topic.Topics;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A journal over any outbox. */
final class LiveJournal implements Journal {
    /** A broker takes 1 MiB by default. */
    private static final int MOST_RECORD_BYTES = 900_000;

    /** Chats whose books stay unpacked between commits. */
    private static final int MOST_BOOKS = 64;

    private final Source source;
    private final SenderPolicy senders;
    private final Outbox outbox;
    private final Clock clock;
    private final LiveLetters letters;
    private final Map<Long, ChatBook> books = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Map<String, String>> notes = new HashMap<>();

    LiveJournal(Source source, SenderPolicy senders, Outbox outbox, Clock clock) {
        this.source = source;
        this.senders = senders;
        this.outbox = outbox;
        this.clock = clock;
        this.letters = new LiveLetters(source.kind());
    }

    private ChatBook book(long chatId) {
        return books.computeIfAbsent(chatId, id -> new ChatBook(source.kind().value(), id, outbox));
    }

    @Override
    public ChatProgress progress(long chatId) {
        return book(chatId).progress();
    }

    @Override
    public void read(Stretch stretch) {
        ChatBook book = book(stretch.chat().id());
        book.named(stretch.chat(), stretch.observedAt());
        // Before the messages: they may push out of the window what must be compared with them.
        for (long id : book.missing(stretch)) {
            publishDeletion(stretch.chat(), id, stretch.observedAt(), stretch.certain());
        }
        stretch.observations().forEach(observation -> take(book, observation));
        book.covered(stretch);
    }

    @Override
    public void pushed(Observation observation) {
        if (observation instanceof Observation.Seen seen) {
            TelegramMessage message = seen.message();
            ChatBook book = book(message.chat().id());
            book.named(message.chat(), message.observedAt());
            take(book, seen);
            book.pushed(message);
        } else if (observation instanceof Observation.Unreadable unreadable) {
            outbox.publish(letters.of(unreadable.key(), senders.raw(unreadable.raw()), unreadable.cause()));
        }
    }

    private void take(ChatBook book, Observation observation) {
        if (observation instanceof Observation.Seen seen && book.see(seen.message())) {
            publish(seen.message());
        } else if (observation instanceof Observation.Unreadable unreadable) {
            outbox.publish(letters.of(unreadable.key(), senders.raw(unreadable.raw()), unreadable.cause()));
        }
    }

    private void publish(TelegramMessage message) {
        String key = message.ref().key();
        ProducerRecord<byte[], byte[]> record = Topics.TELEGRAM_MESSAGE.record(key, senders.apply(message));
        boolean tooLarge = record.value().length > MOST_RECORD_BYTES;
        outbox.publish(tooLarge ? letters.tooLarge(key, record.value()) : record);
    }

    @Override
    public void deleted(Chat chat, Collection<Long> ids, Instant at) {
        for (long id : book(chat.id()).deleted(ids)) {
            publishDeletion(chat, id, at, true);
        }
    }

    private void publishDeletion(Chat chat, long id, Instant at, boolean certain) {
        TelegramMessage deletion = senders.apply(Missing.message(source, chat, id, at, certain));
        outbox.publish(Topics.TELEGRAM_MESSAGE.record(deletion.ref().key(), deletion));
    }

    @Override
    public void note(ChatProgress progress) {
        book(progress.chatId()).note(progress);
    }

    @Override
    public void remember(String id, Map<String, String> state) {
        notes.put(noteId(id), Map.copyOf(state));
    }

    @Override
    public Map<String, String> recall(String id) {
        Map<String, String> note = notes.get(noteId(id));
        Checkpoint row = note == null ? outbox.row(noteId(id)) : null;
        return note != null ? note : row == null ? Map.of() : row.state();
    }

    private String noteId(String id) {
        return source.kind().value() + ":" + id;
    }

    @Override
    public int pending() {
        return outbox.pending();
    }

    @Override
    public void commit() {
        Instant now = clock.instant();
        books.values().forEach(book -> book.write(outbox, now));
        notes.forEach((id, state) -> writeNote(id, state, now));
        outbox.commit();
        notes.clear();
        books.keySet()
                .removeAll(books.keySet().stream()
                        .limit(Math.max(0, books.size() - MOST_BOOKS))
                        .toList());
    }

    private void writeNote(String id, Map<String, String> state, Instant now) {
        if (state.isEmpty()) {
            outbox.forget(id);
        } else {
            outbox.checkpoint(new Checkpoint(id, now, state));
        }
    }

    @Override
    public void close() {
        outbox.close();
    }
}
