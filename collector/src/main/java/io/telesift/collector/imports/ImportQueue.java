// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.imports;

import io.telesift.collector.checkpoint.Checkpoints;
import io.telesift.collector.checkpoint.PublishedCounts;
import io.telesift.collector.people.SenderPolicy;
import io.telesift.common.health.Check;
import io.telesift.common.health.Component;
import io.telesift.common.kafka.KafkaSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports accepted files one after the other on a thread of its own. While Kafka is away they wait; what a process leaves
 * unfinished the next one finishes.
 */
public final class ImportQueue implements Component {
    private static final Logger log = LoggerFactory.getLogger(ImportQueue.class);
    private static final String NAME = "collector.imports";
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

    private final Spool spool;
    private final Checkpoints checkpoints;
    private final ImportArchive archive;
    private final ImportAttempt attempt;
    private final BlockingQueue<ImportJob> waiting = new LinkedBlockingQueue<>();
    private final Map<String, ImportJob> live = new ConcurrentHashMap<>();
    private volatile boolean closing;
    private volatile Check check = Check.busy("not started");
    private @Nullable Thread thread;

    /** Does nothing yet. */
    public ImportQueue(KafkaSettings kafka, Spool spool, SenderPolicy senders, Clock clock) {
        this(kafka, spool, senders, clock, new PublishedCounts.Count());
    }

    /** The same, and counts what it commits. */
    public ImportQueue(
            KafkaSettings kafka, Spool spool, SenderPolicy senders, Clock clock, PublishedCounts.Count count) {
        this.spool = spool;
        this.checkpoints = new Checkpoints(kafka);
        this.archive = new ImportArchive(checkpoints);
        this.attempt = new ImportAttempt(kafka, spool, checkpoints, archive, senders, clock, () -> closing, count);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public void start() {
        spool.recover().forEach(this::submit);
        Thread started = new Thread(this::work, NAME);
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    /** Puts an accepted file at the end. */
    public ImportStatus submit(ImportRequest request) {
        ImportJob job = new ImportJob(request);
        if (live.putIfAbsent(request.id(), job) == null) {
            waiting.add(job);
        }
        return job.status();
    }

    /** Waiting, running and finished ones, newest first. */
    public List<ImportStatus> list() {
        Stream<ImportStatus> finished = archive.newestFirst().filter(status -> !live.containsKey(status.id()));
        return Stream.concat(live.values().stream().map(ImportJob::status), finished)
                .sorted(Comparator.comparing(ImportStatus::receivedAt).reversed())
                .toList();
    }

    /** One of them. */
    public Optional<ImportStatus> find(String id) {
        ImportJob job = live.get(id);
        return job == null ? archive.find(id) : Optional.of(job.status());
    }

    private void work() {
        try {
            untilKafkaTakesIt(checkpoints::load);
            check = Check.up();
            while (!closing) {
                work(waiting.take());
            }
        } catch (InterruptedException | StoppedException e) {
            log.debug("{}: stopped", NAME);
        }
    }

    private void work(ImportJob job) throws InterruptedException {
        untilKafkaTakesIt(() -> {
            if (archive.find(job.request().id()).isEmpty()) {
                attempt.at(job);
            }
        });
        spool.remove(job.request().id());
        live.remove(job.request().id());
    }

    /** Again and again: the failed attempt left nothing behind, and what it had committed is read anew. */
    private void untilKafkaTakesIt(Runnable attempt) throws InterruptedException {
        boolean again = false;
        while (!closing) {
            try {
                if (again) {
                    checkpoints.load();
                }
                attempt.run();
                check = Check.up();
                return;
            } catch (KafkaException e) {
                if (closing) {
                    break;
                }
                again = true;
                check = Check.busy("waiting for Kafka");
                log.warn("{}: Kafka does not take it, again in {} s: {}", NAME, RETRY.toSeconds(), firstLine(e));
                Thread.sleep(RETRY.toMillis());
            }
        }
        throw new StoppedException();
    }

    private static String firstLine(Throwable failure) {
        return failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getMessage().lines().findFirst().orElse("");
    }

    @Override
    public Check check() {
        Thread running = thread;
        return running != null && !running.isAlive() && !closing ? Check.down("its thread died") : check;
    }

    /** First a chance to stop between two messages, then an interrupt. */
    @Override
    public void close() {
        closing = true;
        Thread running = thread;
        if (running == null) {
            return;
        }
        try {
            if (waiting.isEmpty() && live.isEmpty()) {
                running.interrupt();
            }
            running.join(CLOSE_TIMEOUT.toMillis() / 2);
            running.interrupt();
            running.join(CLOSE_TIMEOUT.toMillis() / 2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
