// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import io.telesift.collector.source.Observation;
import io.telesift.common.model.Chat;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/**
 * Where a live reader tells what it saw. It publishes what is news, and remembers; everything since the last commit
 * becomes visible at once, with the checkpoints, or not at all. Slow Kafka blocks the caller. For one thread.
 *
 * <p>Where Kafka fails, {@link org.apache.kafka.common.KafkaException} passes through: close the journal, open another,
 * drop what was remembered elsewhere and go on from its progress, which is that of the last commit.
 */
public interface Journal extends AutoCloseable {
    /** As of now, with what is not committed yet; {@link ChatProgress#unseen} if the chat was never read. */
    ChatProgress progress(long chatId);

    /** History was read: publishes new and changed messages, and the deletion of those that are gone. */
    void read(Stretch stretch);

    /**
     * A live update: published if it is news. Above all that was read it leaves a gap below itself, until a {@link
     * Stretch} covers that.
     */
    void pushed(Observation observation);

    /** Telegram says that these are deleted: certain. */
    void deleted(Chat chat, Collection<Long> ids, Instant at);

    /** Takes the reader's own half of a progress. */
    void note(ChatProgress progress);

    /**
     * Keeps a small row of the reader's own; an empty one is forgotten.
     *
     * @param id unique in this source, for example {@code @name}
     */
    void remember(String id, Map<String, String> state);

    /** That row, with what is not committed yet; empty if there is none. */
    Map<String, String> recall(String id);

    /** Records to be committed, messages and deletions alike: a commit is due at some hundred. */
    int pending();

    /** Makes all of it visible at once. */
    void commit();

    /** Drops what is not committed. */
    @Override
    void close();
}
