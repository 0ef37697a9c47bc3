// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import io.telesift.common.health.Check;
import io.telesift.common.health.Component;
import io.telesift.common.model.Versioned;
import io.telesift.common.topic.Topic;
import io.telesift.common.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls topics on a thread of its own and hands batches to a {@link BatchHandler}: at least once for the handler's work,
 * exactly once for what it publishes. Unreadable records become dead letters. While the handler's other system is away the
 * loop keeps its place in the group, the lag stays visible in Kafka, and nothing is lost.
 */
public final class ConsumerLoop implements Component {
    private static final Logger log = LoggerFactory.getLogger(ConsumerLoop.class);
    private static final Duration FIRST_RETRY = Duration.ofMillis(250);
    private static final Duration LONGEST_RETRY = Duration.ofSeconds(30);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(15);

    private final String name;
    private final KafkaSettings kafka;
    private final List<String> topics;
    private final int batchSize;
    private final BatchHandler handler;
    private final PartitionStart partitionStart;
    private volatile boolean closing;
    private volatile Check check = Check.busy("not started");
    private volatile @Nullable LoopSession session;
    private @Nullable Thread thread;

    /**
     * Does nothing yet.
     *
     * @param name of the loop, its consumer group ({@code telesift-<name>}) and the stage named in dead letters
     * @param topics names, dead-letter topics included if wanted
     * @param batchSize most records handed over at once
     */
    public ConsumerLoop(String name, KafkaSettings kafka, List<String> topics, int batchSize, BatchHandler handler) {
        this(name, kafka, topics, batchSize, handler, PartitionStart.COMMITTED);
    }

    /** Likewise, with a say in where newly assigned partitions begin. */
    public ConsumerLoop(
            String name,
            KafkaSettings kafka,
            List<String> topics,
            int batchSize,
            BatchHandler handler,
            PartitionStart partitionStart) {
        this.name = name;
        this.kafka = kafka;
        this.topics = List.copyOf(topics);
        this.batchSize = batchSize;
        this.handler = handler;
        this.partitionStart = partitionStart;
    }

    @Override
    public String name() {
        return name;
    }

    /** The loop's consumer group: its lag is what still waits. */
    public static String group(String name) {
        return "telesift-" + name;
    }

    @Override
    public void start() {
        Thread started = new Thread(this::run, name);
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    /** A session ends with a failure of Kafka or of ours; the next one begins where the last commit stands. */
    private void run() {
        Duration wait = FIRST_RETRY;
        while (!closing) {
            try (LoopSession opened = new LoopSession(name, kafka, topics, batchSize, partitionStart)) {
                session = opened;
                check = Check.up();
                poll(opened);
                wait = FIRST_RETRY;
            } catch (WakeupException | InterruptException e) {
                log.debug("{}: woken", name);
            } catch (RuntimeException e) {
                report(e);
                pause(wait);
                wait = longer(wait);
            }
        }
        check = Check.down("closed");
    }

    private void poll(LoopSession opened) {
        ConsumerRecords<byte[], byte[]> records = ConsumerRecords.empty();
        while (!closing) {
            records = records.isEmpty() ? opened.poll() : handle(opened, records);
        }
    }

    /** Gives what was read ahead. */
    private ConsumerRecords<byte[], byte[]> handle(LoopSession opened, ConsumerRecords<byte[], byte[]> records) {
        List<ProducerRecord<byte[], byte[]>> output = new ArrayList<>();
        List<Received> batch = readable(records, output);
        Duration wait = FIRST_RETRY;
        while (!closing) {
            try {
                List<ProducerRecord<byte[], byte[]>> published = batch.isEmpty() ? List.of() : handler.handle(batch);
                output.addAll(published);
                check = Check.up();
                return commit(opened, records, output);
            } catch (UnprocessableRecordException e) {
                output.add(DeadLetters.of(e.received().record(), name, e.fault()));
                batch = without(batch, e.received());
            } catch (RetryLaterException e) {
                check = Check.busy(e.why());
                log.warn("{}: {}; again in {} s", name, e.why(), e.after().toSeconds());
                if (opened.revokedWhileWaiting(e.after())) {
                    break;
                }
            } catch (org.apache.kafka.common.KafkaException e) {
                throw e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            } catch (Exception e) {
                report(e);
                if (opened.revokedWhileWaiting(jittered(wait))) {
                    break;
                }
                wait = longer(wait);
            }
        }
        return ConsumerRecords.empty();
    }

    private ConsumerRecords<byte[], byte[]> commit(
            LoopSession opened, ConsumerRecords<byte[], byte[]> records, List<ProducerRecord<byte[], byte[]>> output) {
        if (!handler.looksAhead()) {
            opened.commit(records, output);
            return ConsumerRecords.empty();
        }
        Optional<ConsumerRecords<byte[], byte[]>> next = opened.lookAhead();
        if (next.isEmpty()) {
            return ConsumerRecords.empty();
        }
        // Its dead letters are made when its turn comes.
        List<Received> upcoming = readable(next.get(), new ArrayList<>());
        if (!upcoming.isEmpty()) {
            handler.upcoming(upcoming);
        }
        opened.commit(records, output);
        return next.get();
    }

    private List<Received> readable(
            ConsumerRecords<byte[], byte[]> records, List<ProducerRecord<byte[], byte[]>> deadLetters) {
        List<Received> batch = new ArrayList<>(records.count());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                batch.add(received(record));
            } catch (RuntimeException e) {
                deadLetters.add(DeadLetters.of(record, name, e));
            }
        }
        return batch;
    }

    private static Received received(ConsumerRecord<byte[], byte[]> record) {
        boolean deadLetter = DeadLetters.isDeadLetterTopic(record.topic());
        if (record.key() == null && !deadLetter) {
            throw new IllegalArgumentException("the record has no key");
        }
        String key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
        if (record.value() == null || deadLetter) {
            return new Received(key, null, record);
        }
        Optional<Topic<?>> topic = Topics.byName(record.topic());
        Versioned value = topic.orElseThrow().read(record.value());
        return new Received(key, value, record);
    }

    private static List<Received> without(List<Received> batch, Received one) {
        return batch.stream().filter(received -> !received.equals(one)).toList();
    }

    private void report(Exception failure) {
        String line = DeadLetters.oneLine(failure);
        check = Check.down(line);
        log.warn("{}: {}: {}", name, failure.getClass().getSimpleName(), line);
        log.debug("{}", name, failure);
    }

    private void pause(Duration wait) {
        try {
            Thread.sleep(jittered(wait).toMillis());
        } catch (InterruptedException e) {
            // Only close() interrupts; the loop sees it next.
            Thread.currentThread().interrupt();
        }
    }

    private static Duration longer(Duration wait) {
        Duration doubled = wait.multipliedBy(2);
        return doubled.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : doubled;
    }

    private static Duration jittered(Duration wait) {
        return wait.plusMillis(ThreadLocalRandom.current().nextLong(wait.toMillis() / 2 + 1));
    }

    @Override
    public Check check() {
        Thread running = thread;
        return running != null && !running.isAlive() && !closing ? Check.down("its thread died") : check;
    }

    @Override
    public void close() {
        closing = true;
        LoopSession open = session;
        if (open != null) {
            open.wakeup();
        }
        Thread running = thread;
        if (running != null) {
            join(running);
        }
    }

    /** First a chance to finish the batch, then an interrupt for a handler that waits on another system. */
    private static void join(Thread running) {
        try {
            running.join(CLOSE_TIMEOUT.toMillis() / 3);
            running.interrupt();
            running.join(CLOSE_TIMEOUT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
