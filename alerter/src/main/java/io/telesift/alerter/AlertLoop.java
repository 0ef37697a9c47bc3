// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter;

import io.telesift.alerter.destination.Destination;
import io.telesift.common.health.Check;
import io.telesift.common.kafka.BatchHandler;
import io.telesift.common.kafka.ConsumerLoop;
import io.telesift.common.kafka.KafkaSettings;
import io.telesift.common.topic.Topics;
import java.util.List;
import java.util.function.Supplier;

/** A consumer group of its own for each destination: one that is slow or gone keeps only its own hits waiting. */
record AlertLoop(ConsumerLoop loop, Supplier<Check> destination) {
    private static final int BATCH = 200;

    /** See {@link AlertDispatcher} for why one at a time. */
    static AlertLoop to(Destination destination, KafkaSettings kafka, AlertDispatcher dispatcher) {
        return new AlertLoop(loop(destination.name(), kafka, 1, dispatcher), destination::check);
    }

    static AlertLoop nowhere(KafkaSettings kafka, UnroutedHits handler) {
        return new AlertLoop(loop(UnroutedHits.NOWHERE, kafka, BATCH, handler), Check::up);
    }

    private static ConsumerLoop loop(String destination, KafkaSettings kafka, int batch, BatchHandler handler) {
        return new ConsumerLoop("alerter." + destination, kafka, List.of(Topics.HIT.name()), batch, handler);
    }

    /** A destination that is gone is worse than what its loop knows of it. */
    Check check() {
        Check own = destination.get();
        return own.ready() ? loop.check() : own;
    }
}
