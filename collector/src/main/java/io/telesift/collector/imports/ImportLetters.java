// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.imports;

import io.telesift.common.kafka.DeadLetters;
import io.telesift.common.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Dead letters of what stands in a file and never was a record. */
final class ImportLetters {
    static final String STAGE = "collector.export";
    /** Below what a broker takes by default; what is cut off still lies in the owner's file. */
    private static final int MOST_BYTES = 512 * 1024;

    private static final int INDEX_BITS = 31;

    private final String sha256;

    ImportLetters(String sha256) {
        this.sha256 = sha256;
    }

    /**
     * The letter.
     *
     * @param index of the message in the file
     * @param cause one line
     */
    ProducerRecord<byte[], byte[]> of(long index, @Nullable String key, byte[] raw, String cause) {
        byte[] value = raw.length > MOST_BYTES ? Arrays.copyOf(raw, MOST_BYTES) : raw;
        return DeadLetters.of(
                new ConsumerRecord<>(Topics.TELEGRAM_MESSAGE.name(), 0, offset(index), bytes(key), value),
                STAGE,
                new IllegalArgumentException(cause));
    }

    @SuppressWarnings("NullAway") // Kafka's records are not annotated: no key is null.
    private static byte[] bytes(@Nullable String key) {
        return key == null ? null : key.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A letter is told from others by topic, partition and offset. A message in a file has none, so its place in the file,
     * under the file's hash, stands in: the same message given up twice is one letter, two files' are two.
     */
    private long offset(long index) {
        return Long.parseLong(sha256.substring(0, 8), 16) << INDEX_BITS | (index & Integer.MAX_VALUE);
    }
}
