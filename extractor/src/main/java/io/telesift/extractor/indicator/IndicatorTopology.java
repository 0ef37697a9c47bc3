// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.indicator;

import io.telesift.common.model.Indicator;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.SiemIndicator;
import io.telesift.common.model.Sighting;
import io.telesift.common.serde.JsonSerde;
import io.telesift.common.topic.Topics;
import java.util.function.BiFunction;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The table of sightings in; {@code cti.indicator.v1} and its twin for a SIEM out. Counts in two stages, first by
 * indicator and chat, then by indicator: to count distinct chats exactly from single sightings an indicator would have
 * to remember every chat with its number of sightings, and what everybody posts would become a record without bound
 * ({@code docs/decisions/0003-exact-channel-counts.md}).
 */
public final class IndicatorTopology {
    private IndicatorTopology() {}

    /**
     * Adds the table.
     *
     * @param defang writes a value so that nobody clicks it by accident
     */
    public static void addTo(StreamsBuilder builder, BiFunction<IndicatorType, String, String> defang) {
        KTable<String, Sighting> sightings = builder.table(
                Topics.SIGHTING.name(),
                Topics.SIGHTING.consumed("read-sightings"),
                store("sightings", Topics.SIGHTING.serde()));
        KStream<String, IndicatorSum> sums =
                byIndicator(byIndicatorAndChat(sightings)).toStream(Named.as("follow-indicators"));
        KStream<String, Indicator> indicators =
                sums.mapValues(sum -> published(sum, defang), Named.as("describe-indicators"));
        indicators.to(Topics.INDICATOR.name(), Topics.INDICATOR.produced("write-indicators"));
        indicators
                .mapValues(IndicatorTopology::twin, Named.as("flatten-indicators"))
                .to(Topics.SIEM_INDICATOR.name(), Topics.SIEM_INDICATOR.produced("write-siem-indicators"));
    }

    /** Re-keyed: the sightings of an indicator in a chat lie in the partitions of their messages. */
    private static KTable<String, ChannelShare> byIndicatorAndChat(KTable<String, Sighting> sightings) {
        JsonSerde<ChannelShare> serde = new JsonSerde<>(ChannelShare.class);
        return sightings
                .groupBy(
                        (key, sighting) -> share(sighting),
                        Grouped.with("sightings-by-indicator-and-chat", Serdes.String(), serde))
                .aggregate(
                        IndicatorTopology::noShare,
                        (key, one, sum) -> ChannelShare.plus(sum, one),
                        (key, one, sum) -> ChannelShare.minus(sum, one),
                        Named.as("sum-up-sightings-of-a-chat"),
                        store("channel-shares", serde));
    }

    /** Re-keyed again: the shares of an indicator lie in the partitions of their chats. */
    private static KTable<String, IndicatorSum> byIndicator(KTable<String, ChannelShare> shares) {
        return shares.groupBy(
                        (key, share) -> KeyValue.pair(share.indicator().key(), share),
                        Grouped.with("shares-by-indicator", Serdes.String(), new JsonSerde<>(ChannelShare.class)))
                .aggregate(
                        IndicatorTopology::noSum,
                        (key, share, sum) -> IndicatorSum.plus(sum, share),
                        (key, share, sum) -> IndicatorSum.minus(sum, share),
                        Named.as("sum-up-shares-of-an-indicator"),
                        store("indicators", new JsonSerde<>(IndicatorSum.class)));
    }

    private static KeyValue<String, ChannelShare> share(Sighting sighting) {
        ChannelShare share = ChannelShare.of(sighting);
        return KeyValue.pair(share.key(), share);
    }

    private static @Nullable ChannelShare noShare() {
        return null;
    }

    private static @Nullable IndicatorSum noSum() {
        return null;
    }

    private static @Nullable Indicator published(
            @Nullable IndicatorSum sum, BiFunction<IndicatorType, String, String> defang) {
        return sum == null ? null : sum.published(defang);
    }

    private static @Nullable SiemIndicator twin(@Nullable Indicator indicator) {
        return indicator == null ? null : SiemIndicators.of(indicator);
    }

    private static <V> Materialized<String, V, KeyValueStore<Bytes, byte[]>> store(String name, Serde<V> serde) {
        return Materialized.<String, V, KeyValueStore<Bytes, byte[]>>as(name)
                .withKeySerde(Serdes.String())
                .withValueSerde(serde);
    }
}
