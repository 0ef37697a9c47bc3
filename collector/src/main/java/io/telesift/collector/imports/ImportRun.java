// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.imports;

import io.telesift.collector.checkpoint.ChatWindow;
import io.telesift.collector.checkpoint.Checkpoints;
import io.telesift.collector.checkpoint.FileProgress;
import io.telesift.collector.checkpoint.Missing;
import io.telesift.collector.checkpoint.TransactionalPublisher;
import io.telesift.collector.people.SenderPolicy;
import io.telesift.collector.source.MessageSink;
import io.telesift.collector.source.MessageSource;
import io.telesift.collector.source.Observation;
import io.telesift.collector.source.SourceException;
import io.telesift.common.model.Chat;
import io.telesift.common.model.Source;
import io.telesift.common.model.SourceKind;
import io.telesift.common.model.TelegramMessage;
import io.telesift.common.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * One attempt at one file: publishes what its windows do not know, and commits messages, windows and progress together, so
 * that the next attempt goes on where the last commit stands. For one thread.
 */
final class ImportRun implements MessageSink {
    /** Small enough to lose little work in a crash, large enough that commits cost nothing. */
    private static final int BATCH = 500;

    private static final Duration LONGEST_BATCH = Duration.ofSeconds(1);
    /** A broker takes 1 MiB by default. */
    private static final int MOST_RECORD_BYTES = 900_000;

    private final ImportRequest request;
    private final Tally tally;
    private final TransactionalPublisher publisher;
    private final SenderPolicy senders;
    private final Clock clock;
    private final ChatWindows windows;
    private final ImportLetters letters;
    private final String progressId;
    private final boolean done;
    private final Source source;
    /** Messages whose outcome an earlier attempt committed. */
    private final long committed;

    private final Set<Long> chats = new HashSet<>();
    private long read;
    private long lastCommit;

    ImportRun(
            ImportJob job,
            TransactionalPublisher publisher,
            Checkpoints checkpoints,
            SenderPolicy senders,
            Clock clock) {
        this.request = job.request();
        this.tally = job.tally();
        this.publisher = publisher;
        this.senders = senders;
        this.clock = clock;
        this.windows = new ChatWindows(SourceKind.EXPORT, checkpoints);
        this.letters = new ImportLetters(request.sha256());
        this.source = new Source(SourceKind.EXPORT, request.sha256().substring(0, 16));
        this.progressId = FileProgress.checkpointId(request.sha256());
        FileProgress progress = FileProgress.read(request.id(), checkpoints.get(progressId));
        this.committed = progress.handled();
        this.done = progress.done();
        restore(progress);
        this.lastCommit = clock.millis();
    }

    private void restore(FileProgress progress) {
        if (progress.importId().equals(request.id())) {
            tally.restore(progress.counts());
        } else {
            tally.restoreOfAnother(progress.counts());
        }
    }

    /**
     * Reads the file, unless it was read to its end before.
     *
     * @throws SourceException if the file ends it; what was read before is committed
     */
    void run(MessageSource file) throws SourceException {
        if (done) {
            return;
        }
        try {
            file.collect(this);
        } catch (SourceException e) {
            commit(false);
            throw e;
        }
        commit(true);
    }

    @Override
    public void observe(Observation observation) {
        if (observation instanceof Observation.Covered covered) {
            covered(covered);
            return;
        }
        long index = read++;
        if (index < committed) {
            return;
        }
        tally.add(Tally.MESSAGES);
        if (observation instanceof Observation.Seen seen) {
            seen(index, seen.message());
        } else if (observation instanceof Observation.Skipped skipped) {
            tally.add(skipped.reason());
        } else if (observation instanceof Observation.Unreadable unreadable) {
            byte[] raw = senders.raw(unreadable.raw()).getBytes(StandardCharsets.UTF_8);
            letter(letters.of(index, unreadable.key(), raw, unreadable.cause()));
        }
        commitIfDue();
    }

    private void seen(long index, TelegramMessage message) {
        countChat(message.chat());
        if (!windows.of(message.chat().id()).see(message)) {
            tally.add(Tally.UNCHANGED);
            return;
        }
        String key = message.ref().key();
        ProducerRecord<byte[], byte[]> record = Topics.TELEGRAM_MESSAGE.record(key, senders.apply(message));
        if (record.value().length > MOST_RECORD_BYTES) {
            letter(letters.of(
                    index, key, record.value(), "a message of over 900,000 bytes in export " + source.detail()));
            return;
        }
        publisher.publish(record);
        tally.add(Tally.PUBLISHED);
    }

    private void letter(ProducerRecord<byte[], byte[]> letter) {
        publisher.publish(letter);
        tally.add(Tally.DEAD_LETTERS);
    }

    /** Before a chat's messages: later ones may push out of the window what it must be compared with. */
    private void covered(Observation.Covered covered) {
        countChat(covered.chat());
        if (read < committed) {
            return;
        }
        ChatWindow window = windows.of(covered.chat().id());
        for (long id : window.gone(covered.present(), covered.observedAt())) {
            TelegramMessage deletion =
                    senders.apply(Missing.message(source, covered.chat(), id, covered.observedAt(), false));
            publisher.publish(Topics.TELEGRAM_MESSAGE.record(deletion.ref().key(), deletion));
            tally.add(Tally.DELETIONS);
        }
    }

    private void countChat(Chat chat) {
        if (chats.add(chat.id())) {
            tally.set(Tally.CHATS, chats.size());
        }
    }

    private void commitIfDue() {
        if (publisher.pending() >= BATCH || clock.millis() - lastCommit >= LONGEST_BATCH.toMillis()) {
            commit(false);
        }
    }

    private void commit(boolean end) {
        windows.written(clock.instant()).forEach(publisher::checkpoint);
        long handled = Math.max(read, committed);
        FileProgress progress = new FileProgress(request.id(), handled, end, tally.counts());
        publisher.checkpoint(progress.write(request.sha256(), clock.instant()));
        publisher.commit();
        lastCommit = clock.millis();
    }
}
