// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.imports;

import io.telesift.collector.checkpoint.Checkpoints;
import io.telesift.collector.checkpoint.PublishedCounts;
import io.telesift.collector.checkpoint.TransactionalPublisher;
import io.telesift.collector.export.ExportFile;
import io.telesift.collector.export.ExportSource;
import io.telesift.collector.people.SenderPolicy;
import io.telesift.collector.source.MessageSource;
import io.telesift.collector.source.SourceException;
import io.telesift.common.kafka.KafkaSettings;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries an import once, from opening the publisher to remembering how it ended. */
final class ImportAttempt {
    private static final Logger log = LoggerFactory.getLogger(ImportAttempt.class);
    private static final String TRANSACTIONS = "collector-export";

    private final KafkaSettings kafka;
    private final Spool spool;
    private final Checkpoints checkpoints;
    private final ImportArchive archive;
    private final SenderPolicy senders;
    private final Clock clock;
    private final BooleanSupplier stop;
    private final PublishedCounts.Count count;

    ImportAttempt(
            KafkaSettings kafka,
            Spool spool,
            Checkpoints checkpoints,
            ImportArchive archive,
            SenderPolicy senders,
            Clock clock,
            BooleanSupplier stop,
            PublishedCounts.Count count) {
        this.kafka = kafka;
        this.spool = spool;
        this.checkpoints = checkpoints;
        this.archive = archive;
        this.senders = senders;
        this.clock = clock;
        this.stop = stop;
        this.count = count;
    }

    /**
     * Imports, or ends the import with one line about its file.
     *
     * @throws KafkaException if Kafka does not take it: worth another attempt
     * @throws StoppedException if the process ends
     */
    void at(ImportJob job) {
        job.start(clock.instant());
        try (TransactionalPublisher publisher = open()) {
            read(job, publisher);
            remember(job, publisher);
        } catch (KafkaException | StoppedException e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("import {}", job.request().id(), e);
            giveUp(job, e);
        }
        report(job.status());
    }

    private TransactionalPublisher open() {
        return TransactionalPublisher.open(kafka, TRANSACTIONS, checkpoints, count);
    }

    private void read(ImportJob job, TransactionalPublisher publisher) {
        try {
            new ImportRun(job, publisher, checkpoints, senders, clock).run(source(job));
            job.done(clock.instant());
        } catch (SourceException e) {
            job.failed(e.line(), clock.instant());
            log.debug("import {}", job.request().id(), e);
        }
    }

    private MessageSource source(ImportJob job) {
        ImportRequest request = job.request();
        return new ExportSource(new ExportFile(
                () -> new WatchedInputStream(spool.open(request.id()), job::read, stop),
                request.sha256(),
                request.modifiedAt(),
                request.receivedAt()));
    }

    /** A fault of our own: this file must not keep the others waiting for ever. */
    private void giveUp(ImportJob job, RuntimeException fault) {
        try (TransactionalPublisher publisher = open()) {
            String kind = fault.getClass().getSimpleName();
            job.failed("a fault of the importer itself (" + kind + "); its log tells more", clock.instant());
            remember(job, publisher);
        }
    }

    private void remember(ImportJob job, TransactionalPublisher publisher) {
        archive.add(job.status(), publisher, clock.instant());
        publisher.commit();
    }

    private static void report(ImportStatus status) {
        log.info(
                "import {} {}: {} messages, {} published, {} unchanged, {} deletions, {} skipped, {} dead letters{}",
                status.id(),
                status.state().value(),
                status.messages(),
                status.published(),
                status.unchanged(),
                status.deletions(),
                status.skipped(),
                status.deadLetters(),
                status.error() == null ? "" : "; " + status.error());
    }
}
