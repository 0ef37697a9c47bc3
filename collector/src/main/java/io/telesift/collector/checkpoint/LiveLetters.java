// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import io.telesift.common.kafka.DeadLetters;
import io.telesift.common.model.SourceKind;
import io.telesift.common.topic.Topics;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Dead letters of what a live source could not make a message of. */
final class LiveLetters {
    /** Below what a broker takes by default. */
    private static final int MOST_BYTES = 512 * 1024;

    private final String stage;

    LiveLetters(SourceKind source) {
        stage = "collector." + source.value();
    }

    ProducerRecord<byte[], byte[]> of(@Nullable String key, String raw, String cause) {
        return of(key, raw.getBytes(StandardCharsets.UTF_8), cause);
    }

    ProducerRecord<byte[], byte[]> tooLarge(String key, byte[] record) {
        return of(key, record, "a message of over 900,000 bytes");
    }

    private ProducerRecord<byte[], byte[]> of(@Nullable String key, byte[] raw, String cause) {
        byte[] value = raw.length > MOST_BYTES ? Arrays.copyOf(raw, MOST_BYTES) : raw;
        return DeadLetters.of(
                new ConsumerRecord<>(Topics.TELEGRAM_MESSAGE.name(), 0, offset(raw), bytes(key), value),
                stage,
                new IllegalArgumentException(cause));
    }

    @SuppressWarnings("NullAway") // Kafka's records are not annotated: no key is null.
    private static byte[] bytes(@Nullable String key) {
        return key == null ? null : key.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A letter is told from others by topic, partition and offset. What was read from Telegram has no offset, so its hash
     * stands in: the same given up twice is one letter.
     */
    private static long offset(byte[] raw) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(raw);
            return ByteBuffer.wrap(hash).getLong() & Long.MAX_VALUE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
