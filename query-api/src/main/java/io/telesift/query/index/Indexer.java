// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.index;

import io.telesift.common.health.Check;
import io.telesift.common.health.Component;
import io.telesift.common.kafka.Clients;
import io.telesift.common.kafka.ConsumerLoop;
import io.telesift.common.kafka.KafkaSettings;
import io.telesift.query.store.ViewState;
import io.telesift.query.store.ViewWriter;
import io.telesift.query.store.ViewsAwayException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the views equal to the topics. Views that are missing, in whole or for a partition, are rebuilt from the topics;
 * meanwhile the service serves what is there already.
 */
public final class Indexer implements Component {
    /** Name of the loop; its group is {@code telesift-indexer}. */
    public static final String LOOP = "indexer";

    private static final Logger log = LoggerFactory.getLogger(Indexer.class);
    private static final int BATCH = 1_000;
    private static final long RETRY_MILLIS = 1_000;

    private final KafkaSettings kafka;
    private final ViewWriter writer;
    private final ViewState state;
    private final List<String> topics;
    private final RebuildProgress progress = new RebuildProgress();
    private volatile Check preparing = Check.busy("not started");
    private volatile @Nullable ConsumerLoop loop;
    private volatile boolean closing;
    private @Nullable Thread starter;
    private @Nullable RebuildWatch watch;

    /** Does nothing yet. */
    public Indexer(KafkaSettings kafka, ViewWriter writer, ViewState state) {
        this.kafka = kafka;
        this.writer = writer;
        this.state = state;
        this.topics = writer.topics();
    }

    @Override
    public String name() {
        return "query-api.indexer";
    }

    /** As soon as the topics are there: the views fill while the others start. */
    @Override
    public int order() {
        return 60;
    }

    @Override
    public synchronized void start() {
        RebuildWatch watching = new RebuildWatch(kafka, progress);
        watch = watching;
        watching.start();
        begin(false);
    }

    /**
     * Drops the views and builds them again from the topics, in the background; if the store is away, as soon as it is
     * back.
     */
    public synchronized void rebuild() {
        log.info("views are dropped and rebuilt");
        stop();
        progress.await();
        begin(true);
    }

    /** In the background, for the store may be away. */
    private void begin(boolean dropFirst) {
        Thread started = new Thread(() -> prepareAndRun(dropFirst), "indexer-start");
        started.setDaemon(true);
        starter = started;
        started.start();
    }

    private void prepareAndRun(boolean dropFirst) {
        while (!closing) {
            try {
                if (dropFirst) {
                    state.drop();
                }
                state.prepare(topicIds());
                run();
                return;
            } catch (ViewsAwayException | KafkaException | ExecutionException e) {
                String line = e instanceof ViewsAwayException ? e.getMessage() : "Kafka does not answer";
                preparing = Check.busy("waiting: " + line);
                log.warn("indexer waits: {}", line);
                log.debug("indexer waits", e);
                if (!pause()) {
                    return;
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private void run() {
        ConsumerLoop made = new ConsumerLoop(
                LOOP, kafka, topics, BATCH, new Changes(writer), new Beginning(kafka, state, progress));
        loop = made;
        made.start();
    }

    private Map<String, String> topicIds() throws ExecutionException, InterruptedException {
        try (Admin admin = Clients.admin(kafka)) {
            Map<String, String> ids = new HashMap<>();
            admin.describeTopics(topics)
                    .allTopicNames()
                    .get()
                    .forEach((name, topic) -> ids.put(name, topic.topicId().toString()));
            return ids;
        }
    }

    /** How far the rebuild is, if one runs or ran. */
    public RebuildProgress progress() {
        return progress;
    }

    @Override
    public Check check() {
        ConsumerLoop running = loop;
        if (running == null) {
            return preparing;
        }
        Check check = running.check();
        if (check.state() != Check.State.UP || !progress.running()) {
            return check;
        }
        RebuildProgress.Part all = progress.all();
        return Check.busy("rebuilding the views: " + all.done() + " of " + all.total() + " records");
    }

    @Override
    public synchronized void close() {
        closing = true;
        stop();
        RebuildWatch watching = watch;
        if (watching != null) {
            watching.close();
        }
    }

    private void stop() {
        Thread starting = starter;
        if (starting != null) {
            starting.interrupt();
            join(starting);
        }
        ConsumerLoop running = loop;
        loop = null;
        preparing = Check.busy("starting");
        if (running != null) {
            running.close();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
