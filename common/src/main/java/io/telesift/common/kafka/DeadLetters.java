// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import io.telesift.common.model.DeadLetter;
import io.telesift.common.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads dead letters: the original key and value, untouched, on {@code dlq.<topic>}, and in headers what
 * happened. Headers are UTF-8 text.
 */
public final class DeadLetters {
    private static final String STAGE = "telesift.stage";
    private static final String EXCEPTION = "telesift.exception";
    private static final String CAUSE = "telesift.cause";
    private static final String TOPIC = "telesift.topic";
    private static final String PARTITION = "telesift.partition";
    private static final String OFFSET = "telesift.offset";
    private static final int LONGEST_CAUSE = 500;
    private static final int EXCERPT = 200;

    private DeadLetters() {}

    /** The dead letter of a record that a stage gives up. */
    public static ProducerRecord<byte[], byte[]> of(
            ConsumerRecord<byte[], byte[]> record, String stage, Throwable cause) {
        return of(record.topic(), record.partition(), record.offset(), record.key(), record.value(), stage, cause);
    }

    static ProducerRecord<byte[], byte[]> of(
            String topic,
            int partition,
            long offset,
            byte @Nullable [] key,
            byte @Nullable [] value,
            String stage,
            Throwable cause) {
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(Topics.DEAD_LETTER_PREFIX + topic, key, value);
        add(letter.headers(), STAGE, stage);
        add(letter.headers(), EXCEPTION, cause.getClass().getName());
        add(letter.headers(), CAUSE, oneLine(cause));
        add(letter.headers(), TOPIC, topic);
        add(letter.headers(), PARTITION, Integer.toString(partition));
        add(letter.headers(), OFFSET, Long.toString(offset));
        return letter;
    }

    /** Is this the name of a dead-letter topic? */
    public static boolean isDeadLetterTopic(String topic) {
        return topic.startsWith(Topics.DEAD_LETTER_PREFIX);
    }

    /** Reads a record of a dead-letter topic. Foreign records without our headers are told as such. */
    public static DeadLetter read(ConsumerRecord<byte[], byte[]> record) {
        String topic = header(record, TOPIC, record.topic().substring(Topics.DEAD_LETTER_PREFIX.length()));
        byte[] value = record.value();
        return new DeadLetter(
                topic,
                (int) number(header(record, PARTITION, ""), record.partition()),
                number(header(record, OFFSET, ""), record.offset()),
                header(record, STAGE, "unknown"),
                header(record, CAUSE, "unknown"),
                Instant.ofEpochMilli(record.timestamp()),
                record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8),
                value == null ? -1 : value.length,
                value == null ? null : excerpt(value));
    }

    /** The first line of the first cause that says something; never a stack trace. */
    static String oneLine(Throwable failure) {
        Throwable cause = failure;
        while (cause.getMessage() == null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String line = message.lines().findFirst().orElse("").strip();
        return line.length() > LONGEST_CAUSE ? line.substring(0, LONGEST_CAUSE) : line;
    }

    private static String excerpt(byte[] value) {
        String text = new String(value, 0, Math.min(value.length, EXCERPT * 4), StandardCharsets.UTF_8);
        return text.length() > EXCERPT ? text.substring(0, EXCERPT) : text;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name, String absent) {
        Header header = record.headers().lastHeader(name);
        return header == null ? absent : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static long number(String text, long absent) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return absent;
        }
    }
}
