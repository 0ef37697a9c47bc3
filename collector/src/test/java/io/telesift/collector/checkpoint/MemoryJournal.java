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
import java.util.List;
import java.util.Map;

/** A journal without Kafka, for readers' tests: what was committed can be looked at, and outlives a {@link #reopen()}. */
public final class MemoryJournal implements Journal {
    private final MemoryOutbox outbox;
    private final Source source;
    private final Clock clock;
    private final LiveJournal journal;

    /** Empty. */
    public MemoryJournal(Source source, Clock clock) {
        this(source, clock, new MemoryOutbox());
    }

    private MemoryJournal(Source source, Clock clock, MemoryOutbox outbox) {
        this.source = source;
        this.clock = clock;
        this.outbox = outbox;
        this.journal = new LiveJournal(source, SenderPolicy.CLEAR, outbox, clock);
    }

    /** As another process finds it: what was not committed is lost. */
    public MemoryJournal reopen() {
        close();
        return new MemoryJournal(source, clock, outbox);
    }

    /** Committed messages and deletions, in order. */
    public List<TelegramMessage> published() {
        return outbox.committed.stream()
                .filter(record -> record.topic().equals(Topics.TELEGRAM_MESSAGE.name()))
                .map(record -> Topics.TELEGRAM_MESSAGE.read(record.value()))
                .toList();
    }

    /** How many dead letters were committed. */
    public int deadLetters() {
        return outbox.committed.size() - published().size();
    }

    /** Committed checkpoints by id. */
    public Map<String, Checkpoint> rows() {
        return Map.copyOf(outbox.rows);
    }

    @Override
    public ChatProgress progress(long chatId) {
        return journal.progress(chatId);
    }

    @Override
    public void read(Stretch stretch) {
        journal.read(stretch);
    }

    @Override
    public void pushed(Observation observation) {
        journal.pushed(observation);
    }

    @Override
    public void deleted(Chat chat, Collection<Long> ids, Instant at) {
        journal.deleted(chat, ids, at);
    }

    @Override
    public void note(ChatProgress progress) {
        journal.note(progress);
    }

    @Override
    public void remember(String id, Map<String, String> state) {
        journal.remember(id, state);
    }

    @Override
    public Map<String, String> recall(String id) {
        return journal.recall(id);
    }

    @Override
    public int pending() {
        return journal.pending();
    }

    @Override
    public void commit() {
        journal.commit();
    }

    @Override
    public void close() {
        journal.close();
    }
}
