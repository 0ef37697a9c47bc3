// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.activity;

import io.telesift.common.model.Activity;
import io.telesift.common.topic.Topics;
import io.telesift.extractor.extraction.ExtractedMessage;
import io.telesift.extractor.gate.MessageChange;
import io.telesift.extractor.matching.HitChange;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Changes of messages, sightings and hits in; counters to {@code cti.activity.v1}. */
public final class ActivityTopology {
    private ActivityTopology() {}

    /** Adds the counters. */
    public static void addTo(
            KStream<String, MessageChange> messages,
            KStream<String, ExtractedMessage> extracted,
            KStream<String, HitChange> hits) {
        KStream<String, Activity> deltas = messages.flatMapValues(
                        change -> ActivityDeltas.of(change), Named.as("count-messages-edits-deletions"))
                .merge(
                        extracted.flatMapValues(change -> ActivityDeltas.of(change), Named.as("count-sightings")),
                        Named.as("join-counts-of-sightings"))
                .merge(
                        hits.flatMapValues(change -> ActivityDeltas.of(change), Named.as("count-hits")),
                        Named.as("join-counts-of-hits"));
        // Re-keyed by bucket, chat and kind: the messages of a chat lie in all partitions, their sum must lie in one.
        deltas.groupBy((key, delta) -> delta.key(), Grouped.with("activity-deltas", Serdes.String(), serde()))
                .aggregate(
                        ActivityTopology::nothing,
                        (key, delta, sum) -> add(delta, sum),
                        Named.as("sum-up-activity"),
                        Materialized.<String, Activity, KeyValueStore<Bytes, byte[]>>as("activity")
                                .withKeySerde(Serdes.String())
                                .withValueSerde(serde()))
                .toStream(Named.as("follow-activity"))
                .to(Topics.ACTIVITY.name(), Topics.ACTIVITY.produced("write-activity"));
    }

    private static org.apache.kafka.common.serialization.Serde<Activity> serde() {
        return Topics.ACTIVITY.serde();
    }

    private static @Nullable Activity nothing() {
        return null;
    }

    /** A counter that falls back to nothing is no row. The chat's names are those seen last. */
    private static @Nullable Activity add(Activity delta, @Nullable Activity sum) {
        long count = delta.count() + (sum == null ? 0 : sum.count());
        return count == 0 ? null : new Activity(delta.bucket(), delta.chat(), delta.kind(), count);
    }
}
