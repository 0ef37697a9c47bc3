// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.handover;

import io.telesift.common.model.Message;
import io.telesift.common.model.TranslationOrder;
import io.telesift.common.model.TranslationStatus;
import io.telesift.common.topic.Topics;
import io.telesift.query.store.Filter;
import io.telesift.query.store.MessageRow;
import io.telesift.query.store.RowStream;
import io.telesift.query.store.TranslationRow;
import io.telesift.query.store.Views;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the translator, through its topic, for what is stored but not translated. */
public final class TranslationOrders {
    private final Views views;
    private final RowPublisher publisher;
    private final Clock clock;

    /** Of what these views hold. */
    public TranslationOrders(Views views, RowPublisher publisher, Clock clock) {
        this.views = views;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Orders the translations of messages; returns when Kafka has all orders.
     *
     * @param target ISO 639-1; {@code null} for all that the translator is set to
     * @param again also what is translated already
     * @return how many messages
     * @throws NotTakenException if Kafka does not take them in time; some may still have arrived
     */
    public long place(Filter filter, @Nullable String target, boolean again) {
        Instant now = clock.instant();
        long count = 0;
        try (RowStream<MessageRow> rows = views.messages().scan(filter);
                RowPublisher.Batch<TranslationOrder> batch = publisher.batch(Topics.TRANSLATION_ORDER)) {
            while (rows.hasNext()) {
                MessageRow row = rows.next();
                if (isMessage(row.message()) && (again || isUntranslated(row, target))) {
                    TranslationOrder order = new TranslationOrder(row.message(), target, again, now);
                    batch.add(row.message().ref().key(), order);
                    count++;
                }
            }
        }
        return count;
    }

    private static boolean isMessage(Message message) {
        return message.deletion() == null && message.service() == null && message.current() != null;
    }

    private static boolean isUntranslated(MessageRow row, @Nullable String target) {
        Collection<TranslationRow> there = row.translations().values();
        if (target != null) {
            TranslationRow one = row.translations().get(target);
            there = one == null ? List.of() : List.of(one);
        }
        return there.isEmpty() || there.stream().anyMatch(one -> isOpen(one, row.message()));
    }

    private static boolean isOpen(TranslationRow row, Message message) {
        return row.status() == TranslationStatus.UNTRANSLATED
                || row.status() == TranslationStatus.UNKNOWN
                || row.version() < message.currentVersion();
    }
}
