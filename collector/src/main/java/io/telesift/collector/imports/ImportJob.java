// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.imports;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** An import that waits or runs. Written by the import thread, read by any. */
final class ImportJob {
    private final ImportRequest request;
    private final Tally tally = new Tally();
    private volatile ImportState state = ImportState.QUEUED;
    private final AtomicLong bytesOfBothReadings = new AtomicLong();
    private volatile @Nullable String error;
    private volatile @Nullable Instant startedAt;
    private volatile @Nullable Instant finishedAt;

    ImportJob(ImportRequest request) {
        this.request = request;
    }

    ImportRequest request() {
        return request;
    }

    Tally tally() {
        return tally;
    }

    /** Begins, or begins again after Kafka was away. */
    void start(Instant now) {
        state = ImportState.RUNNING;
        bytesOfBothReadings.set(0);
        startedAt = startedAt == null ? now : startedAt;
    }

    void read(long bytes) {
        bytesOfBothReadings.addAndGet(bytes);
    }

    void done(Instant now) {
        bytesOfBothReadings.set(2 * request.sizeBytes());
        end(ImportState.DONE, null, now);
    }

    /** What was read before counts. */
    void failed(String line, Instant now) {
        end(tally.get(Tally.MESSAGES) > 0 ? ImportState.PARTIAL : ImportState.FAILED, line, now);
    }

    private void end(ImportState ended, @Nullable String line, Instant now) {
        error = line;
        finishedAt = now;
        state = ended;
    }

    ImportStatus status() {
        return new ImportStatus(
                request.id(),
                request.name(),
                request.sha256(),
                request.sizeBytes(),
                state,
                bytesOfBothReadings.get() / 2,
                tally.get(Tally.MESSAGES),
                tally.get(Tally.PUBLISHED),
                tally.get(Tally.UNCHANGED),
                tally.get(Tally.DELETIONS),
                tally.skipped(),
                tally.skippedReasons(),
                tally.get(Tally.DEAD_LETTERS),
                tally.get(Tally.CHATS),
                error,
                request.receivedAt(),
                startedAt,
                finishedAt);
    }
}
