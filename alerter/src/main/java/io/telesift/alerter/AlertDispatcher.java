// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter;

import io.telesift.alerter.destination.Delivery;
import io.telesift.alerter.destination.Destination;
import io.telesift.common.kafka.BatchHandler;
import io.telesift.common.kafka.Received;
import io.telesift.common.kafka.RetryLaterException;
import io.telesift.common.kafka.UnprocessableRecordException;
import io.telesift.common.model.Alert;
import io.telesift.common.model.AlertStatus;
import io.telesift.common.model.Hit;
import io.telesift.common.topic.Topics;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Sends hits to one destination. The alert's row and the hit's offset commit together, so a crash between the post and
 * the commit sends that one hit again, under the same id. To be run with batches of one: with larger ones a crash would
 * send all of a batch again.
 */
final class AlertDispatcher implements BatchHandler {
    private final Destination destination;
    private final Predicate<Hit> mine;
    private final AlertLedger ledger;
    private final Duration maxAge;
    private final Clock clock;
    private String underWay = "";
    private int attempts;

    /**
     * For one destination.
     *
     * @param mine hits that are this destination's
     * @param maxAge older messages' hits are not sent: importing an old export must not flood a channel
     */
    AlertDispatcher(Destination destination, Predicate<Hit> mine, AlertLedger ledger, Duration maxAge, Clock clock) {
        this.destination = destination;
        this.mine = mine;
        this.ledger = ledger;
        this.maxAge = maxAge;
        this.clock = clock;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> handle(List<Received> batch) throws IOException, InterruptedException {
        List<ProducerRecord<byte[], byte[]>> rows = new ArrayList<>();
        for (Received received : batch) {
            row(received).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<ProducerRecord<byte[], byte[]>> row(Received received) throws IOException, InterruptedException {
        String id = AlertId.of(received.key(), destination.name());
        if (received.value() == null) {
            return erased(id);
        }
        Hit hit = (Hit) received.value();
        if (!mine.test(hit) || ledger.isPublished(id)) {
            return Optional.empty();
        }
        Optional<Alert> underWay = ledger.underWay(id);
        Alert alert = underWay.isPresent() ? underWay.get() : ledger.decide(decide(id, received, hit));
        return Optional.of(Topics.ALERT.record(id, alert));
    }

    /** A fault of ours in showing one hit must not keep the others waiting for ever. */
    private Alert decide(String id, Received received, Hit hit) throws IOException, InterruptedException {
        try {
            return decide(id, received.key(), hit);
        } catch (RetryLaterException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnprocessableRecordException(received, e);
        }
    }

    private Optional<ProducerRecord<byte[], byte[]>> erased(String id) {
        boolean known = ledger.isPublished(id) || ledger.underWay(id).isPresent();
        ledger.forget(id);
        return known ? Optional.of(Topics.ALERT.record(id, null)) : Optional.empty();
    }

    private Alert decide(String id, String hitKey, Hit hit) throws IOException, InterruptedException {
        if (isOld(hit)) {
            String reason = "the message is older than " + maxAge + " (ALERT_MAX_AGE)";
            return alert(id, hitKey, hit, AlertStatus.SUPPRESSED, reason, null, 0);
        }
        destination.awaitTurn();
        countAttempt(id);
        Delivery delivery = destination.deliver(id, hit);
        if (delivery instanceof Delivery.Refused refused) {
            return alert(id, hitKey, hit, AlertStatus.FAILED, refused.reason(), null, attempts);
        }
        String remoteId = delivery instanceof Delivery.Sent sent ? sent.remoteId() : null;
        return alert(id, hitKey, hit, AlertStatus.SENT, null, remoteId, attempts);
    }

    private boolean isOld(Hit hit) {
        Instant posted = hit.date() == null ? hit.at() : hit.date();
        return posted.isBefore(clock.instant().minus(maxAge));
    }

    private void countAttempt(String id) {
        attempts = id.equals(underWay) ? attempts + 1 : 1;
        underWay = id;
    }

    private Alert alert(
            String id,
            String hitKey,
            Hit hit,
            AlertStatus status,
            @Nullable String reason,
            @Nullable String remoteId,
            int tries) {
        return new Alert(
                id,
                List.of(hitKey),
                destination.name(),
                status,
                reason,
                remoteId,
                hit.severity(),
                tries,
                hit.at(),
                clock.instant());
    }
}
