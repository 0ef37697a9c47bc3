// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.index;

import io.telesift.common.kafka.Clients;
import io.telesift.common.kafka.ConsumerLoop;
import io.telesift.common.kafka.KafkaSettings;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the group's committed offsets into the progress while a rebuild runs. Committed offsets, not the batches that
 * the indexer sees: a batch of unreadable records never reaches it, and is passed all the same.
 */
final class RebuildWatch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(RebuildWatch.class);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final KafkaSettings kafka;
    private final RebuildProgress progress;
    private final Thread thread = new Thread(this::watch, "rebuild-watch");
    private volatile boolean closing;

    RebuildWatch(KafkaSettings kafka, RebuildProgress progress) {
        this.kafka = kafka;
        this.progress = progress;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void watch() {
        while (!closing) {
            try (Admin admin = Clients.admin(kafka)) {
                follow(admin);
            } catch (ExecutionException | KafkaException e) {
                log.debug("progress unknown", e);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void follow(Admin admin) throws InterruptedException, ExecutionException {
        while (!closing) {
            Thread.sleep(PAUSE.toMillis());
            if (progress.running()) {
                update(admin);
            }
        }
    }

    private void update(Admin admin) throws InterruptedException, ExecutionException {
        RebuildProgress.Followed followed = progress.followed();
        admin.listConsumerGroupOffsets(ConsumerLoop.group(Indexer.LOOP))
                .partitionsToOffsetAndMetadata()
                .get()
                .forEach((partition, offset) -> {
                    if (offset != null) {
                        progress.committed(followed, partition, offset.offset());
                    }
                });
    }

    @Override
    public void close() {
        closing = true;
        thread.interrupt();
    }
}
