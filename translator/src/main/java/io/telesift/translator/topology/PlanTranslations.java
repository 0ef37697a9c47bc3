// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import io.telesift.common.model.Message;
import io.telesift.common.model.Translation;
import io.telesift.common.model.TranslationOrder;
import io.telesift.common.model.TranslationStatus;
import io.telesift.translator.text.Need;
import io.telesift.translator.text.TextHash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Decides per message and target; a version is asked for once, however often the message comes by. */
final class PlanTranslations implements Processor<String, Occasion, String, Plan> {
    private final List<String> targets;
    private @Nullable ProcessorContext<String, Plan> context;
    private @Nullable KeyValueStore<String, Asked> asked;

    PlanTranslations(List<String> targets) {
        this.targets = targets;
    }

    @Override
    public void init(ProcessorContext<String, Plan> context) {
        this.context = context;
        this.asked = context.getStateStore(TranslationTopology.ASKED);
    }

    @Override
    public void process(Record<String, Occasion> record) {
        Message message = record.value().message();
        TranslationOrder order = record.value().order();
        if (message == null) {
            erase(record);
            return;
        }
        List<String> wanted = order == null || order.target() == null ? targets : List.of(order.target());
        wanted.forEach(target -> plan(record, message, target));
    }

    private void plan(Record<String, Occasion> record, Message message, String target) {
        Need need = Need.of(message, target);
        if (need == Need.NO_MESSAGE) {
            return;
        }
        String key = record.key() + ":" + target;
        Asked now = new Asked(message.currentVersion(), TextHash.of(message.text()), Translation.Snapshot.of(message));
        Asked before = asked().get(key);
        boolean same = before != null && before.isFor(now.version(), now.hash());
        if (record.value().order() != null) {
            order(record, message, target, now, need, before);
        } else if (!same) {
            begin(record, message, target, now, need);
        } else if (before.waiting() != null) {
            // Same text, but findings or tags may be newer: the answer shall carry those.
            asked().put(key, now);
        }
    }

    /** The order was made from a view, which may be behind. */
    private void order(
            Record<String, Occasion> record,
            Message message,
            String target,
            Asked now,
            Need need,
            @Nullable Asked before) {
        if (before == null || before.version() <= now.version()) {
            begin(record, message, target, now, need);
        }
    }

    private void begin(Record<String, Occasion> record, Message message, String target, Asked now, Need need) {
        String key = record.key() + ":" + target;
        if (need == Need.TRANSLATION) {
            asked().put(key, now);
            ask(
                    record,
                    now.hash(),
                    Wanted.of(record.key(), message, target, record.value().anewBefore()));
        } else {
            asked().put(key, now.answered());
            forward(record.withKey(key).withValue(new Plan.Row(without(record, message, target, status(need)))));
        }
    }

    private static TranslationStatus status(Need need) {
        return need == Need.SAME_LANGUAGE ? TranslationStatus.SAME_LANGUAGE : TranslationStatus.NOTHING_TO_TRANSLATE;
    }

    private static Translation without(
            Record<String, Occasion> record, Message message, String target, TranslationStatus status) {
        Instant at = Instant.ofEpochMilli(record.timestamp());
        Translation.Snapshot snapshot = Translation.Snapshot.of(message);
        String language = Detected.language(null, message.lang());
        return new Translation(target, status, null, null, null, language, at, snapshot);
    }

    /** All targets ever asked for, also those no longer configured. */
    private void erase(Record<String, Occasion> record) {
        String prefix = record.key() + ":";
        for (KeyValue<String, Asked> row : rows(prefix)) {
            String target = row.key.substring(prefix.length());
            asked().delete(row.key);
            forward(record.withKey(row.key).withValue(new Plan.Row(null)));
            ask(record, row.value.hash(), Wanted.nothingMore(record.key(), target));
        }
    }

    private List<KeyValue<String, Asked>> rows(String prefix) {
        List<KeyValue<String, Asked>> rows = new ArrayList<>();
        try (KeyValueIterator<String, Asked> found = asked().prefixScan(prefix, new StringSerializer())) {
            found.forEachRemaining(rows::add);
        }
        return rows;
    }

    private void ask(Record<String, Occasion> record, String hash, Wanted wanted) {
        forward(record.withKey(hash + ":" + wanted.target()).withValue(new Plan.Ask(wanted)));
    }

    private void forward(Record<String, ? extends Plan> record) {
        java.util.Objects.requireNonNull(context).forward(record);
    }

    private KeyValueStore<String, Asked> asked() {
        return java.util.Objects.requireNonNull(asked);
    }
}
