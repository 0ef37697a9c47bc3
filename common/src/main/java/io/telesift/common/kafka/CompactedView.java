// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import io.telesift.common.health.Check;
import io.telesift.common.health.Component;
import io.telesift.common.model.Versioned;
import io.telesift.common.topic.Topic;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A compacted topic as a map that follows it: rules, channels, alerts already sent. After {@link #start()} it holds all
 * rows that stood on the topic at that moment; later ones come on their own.
 */
public final class CompactedView<V extends Versioned> implements Component {
    private static final Logger log = LoggerFactory.getLogger(CompactedView.class);
    private static final long RETRY_MILLIS = 1_000;

    private final KafkaSettings kafka;
    private final Topic<V> topic;
    private final Runnable onChange;
    private final Map<String, V> rows = new ConcurrentHashMap<>();
    private final CountDownLatch loaded = new CountDownLatch(1);
    private volatile boolean closing;
    private @Nullable Thread thread;

    /** Does nothing yet. */
    public CompactedView(KafkaSettings kafka, Topic<V> topic) {
        this(kafka, topic, () -> {});
    }

    /**
     * Likewise, for those who make something of the rows.
     *
     * @param onChange called by the view's own thread when all rows are there, before {@link #start()} returns, and after
     *     every change from then on; must not throw
     */
    public CompactedView(KafkaSettings kafka, Topic<V> topic, Runnable onChange) {
        this.kafka = kafka;
        this.topic = topic;
        this.onChange = onChange;
    }

    @Override
    public String name() {
        return "view " + topic.name();
    }

    @Override
    public int order() {
        return 100;
    }

    /** Waits until every row is here, however long Kafka takes; {@link #close()} ends the wait. */
    @Override
    public void start() {
        Thread started = new Thread(this::run, name());
        started.setDaemon(true);
        thread = started;
        started.start();
        try {
            loaded.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closing) {
            try (Consumer<byte[], byte[]> consumer = Clients.reader(kafka)) {
                CompactedTopic.follow(consumer, topic, rows, onChange, loaded, () -> closing);
            } catch (KafkaException e) {
                if (!closing) {
                    log.warn("{}: {}", name(), DeadLetters.oneLine(e));
                    sleep();
                }
            }
        }
        loaded.countDown();
    }

    private static void sleep() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The rows now: a live view, not to be changed. */
    public Map<String, V> rows() {
        return java.util.Collections.unmodifiableMap(rows);
    }

    @Override
    public Check check() {
        Thread running = thread;
        if (running == null || loaded.getCount() > 0) {
            return Check.busy("loading");
        }
        return running.isAlive() ? Check.up(rows.size() + " rows") : Check.down("its thread died");
    }

    @Override
    public void close() {
        closing = true;
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
        loaded.countDown();
    }
}
