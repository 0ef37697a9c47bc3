// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.source;

import io.telesift.common.model.Chat;
import io.telesift.common.model.TelegramMessage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a source makes of what it read. */
public sealed interface Observation {
    /** A message as it stands. */
    record Seen(TelegramMessage message) implements Observation {}

    /** A message there is no use in publishing. */
    record Skipped(SkipReason reason) implements Observation {}

    /** A message is there, and nothing of it can be seen by this way: neither news nor a sign that it is gone. */
    record Withheld(long messageId) implements Observation {}

    /**
     * Something that should be a message and is none.
     *
     * @param key of the message, if at least that can be told
     * @param raw as read; hostile
     * @param cause one line: what is wrong and where
     */
    record Unreadable(@Nullable String key, String raw, String cause) implements Observation {}

    /**
     * The source sees a stretch of a chat without holes: a message that was known there and is not among the present ones is
     * gone. Comes before the messages themselves.
     *
     * @param observedAt when it was seen so
     */
    record Covered(Chat chat, Instant observedAt, IdRange present) implements Observation {}
}
