// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter;

import io.telesift.common.kafka.BatchHandler;
import io.telesift.common.kafka.Received;
import io.telesift.common.model.Alert;
import io.telesift.common.model.AlertStatus;
import io.telesift.common.model.Hit;
import io.telesift.common.topic.Topics;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Says of hits that no destination takes that nobody was told, instead of nothing. */
final class UnroutedHits implements BatchHandler {
    /** In the place of a destination's name. */
    static final String NOWHERE = "none";

    private static final String REASON = "no destination configured";

    private final Predicate<Hit> mine;
    private final Map<String, Alert> rows;
    private final Clock clock;

    /** For the hits that this accepts; rows that stand on the topic are not written again. */
    UnroutedHits(Predicate<Hit> mine, Map<String, Alert> rows, Clock clock) {
        this.mine = mine;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> handle(List<Received> batch) {
        return batch.stream()
                .filter(this::changes)
                .map(received -> Topics.ALERT.record(id(received), row(received)))
                .toList();
    }

    private boolean changes(Received received) {
        boolean known = rows.containsKey(id(received));
        return received.value() instanceof Hit hit ? !known && mine.test(hit) : known;
    }

    private static String id(Received received) {
        return AlertId.of(received.key(), NOWHERE);
    }

    private @Nullable Alert row(Received received) {
        return received.value() instanceof Hit hit
                ? new Alert(
                        id(received),
                        List.of(received.key()),
                        NOWHERE,
                        AlertStatus.SUPPRESSED,
                        REASON,
                        null,
                        hit.severity(),
                        0,
                        hit.at(),
                        clock.instant())
                : null;
    }
}
