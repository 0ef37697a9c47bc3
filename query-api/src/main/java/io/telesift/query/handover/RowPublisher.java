// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.handover;

import io.telesift.common.health.Check;
import io.telesift.common.health.Component;
import io.telesift.common.kafka.Clients;
import io.telesift.common.kafka.KafkaSettings;
import io.telesift.common.model.Versioned;
import io.telesift.common.topic.Topic;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/** Publishes what people decide: rules, channels, verdicts. The views follow from the topic, as for everybody else. */
public final class RowPublisher implements Component {
    private static final int SECONDS = 10;

    private final KafkaSettings kafka;
    private volatile @Nullable Producer<byte[], byte[]> producer;

    /** Does nothing yet. */
    public RowPublisher(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    @Override
    public String name() {
        return "query-api.publisher";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void start() {
        producer = Clients.producer(kafka);
    }

    /**
     * Publishes a row, {@code null} to remove it; returns when Kafka has it.
     *
     * @throws NotTakenException if Kafka does not take it in time; it may still arrive
     */
    public <V extends Versioned> void publish(Topic<V> topic, String key, @Nullable V row) {
        Producer<byte[], byte[]> open = connected();
        try {
            open.send(topic.record(key, row)).get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new NotTakenException("Kafka does not take the change now", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotTakenException("interrupted", e);
        }
    }

    /** Rows of one topic that go together; see {@link Batch#close}. */
    public <V extends Versioned> Batch<V> batch(Topic<V> topic) {
        return new Batch<>(topic, connected());
    }

    private Producer<byte[], byte[]> connected() {
        Producer<byte[], byte[]> open = producer;
        if (open == null) {
            throw new NotTakenException("not connected to Kafka yet", null);
        }
        return open;
    }

    /** Many rows, waited for once. Used by one thread. */
    public static final class Batch<V extends Versioned> implements AutoCloseable {
        private final Topic<V> topic;
        private final Producer<byte[], byte[]> producer;
        private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

        private Batch(Topic<V> topic, Producer<byte[], byte[]> producer) {
            this.topic = topic;
            this.producer = producer;
        }

        /**
         * One more.
         *
         * @throws NotTakenException if Kafka did not take one of the rows before
         */
        public void add(String key, V row) {
            requireTaken();
            producer.send(topic.record(key, row), (sent, fault) -> failure.compareAndSet(null, fault));
        }

        /**
         * Returns when Kafka has all.
         *
         * @throws NotTakenException if it does not take them in time; some may have arrived
         */
        @Override
        public void close() {
            producer.flush();
            requireTaken();
        }

        private void requireTaken() {
            Exception fault = failure.get();
            if (fault != null) {
                throw new NotTakenException("Kafka does not take the change now", fault);
            }
        }
    }

    @Override
    public Check check() {
        return producer == null ? Check.busy("not started") : Check.up();
    }

    @Override
    public void close() {
        Producer<byte[], byte[]> open = producer;
        producer = null;
        if (open != null) {
            open.close(java.time.Duration.ofSeconds(SECONDS));
        }
    }
}
