// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.imports;

import io.telesift.collector.checkpoint.Checkpoints;
import io.telesift.collector.checkpoint.TransactionalPublisher;
import io.telesift.common.model.Checkpoint;
import io.telesift.common.serde.Json;
import io.telesift.common.serde.UnreadableValueException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The newest finished imports, kept as checkpoints. */
final class ImportArchive {
    private static final String PREFIX = "import:";
    private static final String STATUS = "status";
    private static final int MOST = 200;

    private final Checkpoints checkpoints;

    ImportArchive(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    /** Adds one to the transaction, and the removal of those that are one too many. */
    void add(ImportStatus status, TransactionalPublisher publisher, Instant now) {
        newestFirst().skip(MOST - 1L).forEach(old -> publisher.forget(PREFIX + old.id()));
        publisher.checkpoint(new Checkpoint(PREFIX + status.id(), now, Map.of(STATUS, Json.write(status))));
    }

    Stream<ImportStatus> newestFirst() {
        return checkpoints
                .startingWith(PREFIX)
                .flatMap(row -> status(row).stream())
                .sorted(Comparator.comparing(ImportStatus::receivedAt).reversed());
    }

    Optional<ImportStatus> find(String id) {
        return Optional.ofNullable(checkpoints.get(PREFIX + id)).flatMap(ImportArchive::status);
    }

    private static Optional<ImportStatus> status(Checkpoint row) {
        try {
            byte[] json = row.state().getOrDefault(STATUS, "").getBytes(StandardCharsets.UTF_8);
            return Optional.of(Json.read(json, ImportStatus.class));
        } catch (UnreadableValueException e) {
            return Optional.empty();
        }
    }
}
