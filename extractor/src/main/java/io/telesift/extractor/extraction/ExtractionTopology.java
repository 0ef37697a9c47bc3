// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.extraction;

import io.telesift.common.model.Sighting;
import io.telesift.common.serde.JsonSerde;
import io.telesift.common.topic.Topics;
import io.telesift.extractor.gate.MessageChange;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** New states of messages in; the same with findings and language out, and their sightings to {@code cti.sighting.v1}. */
public final class ExtractionTopology {
    static final String STORE = "message-sightings";

    private ExtractionTopology() {}

    /** Adds extraction behind the gate, in its sub-topology. */
    public static KStream<String, ExtractedMessage> addTo(
            StreamsBuilder builder, KStream<String, MessageChange> changes, Extraction extraction) {
        builder.addStateStore(store());
        KStream<String, ExtractedMessage> extracted =
                changes.processValues(() -> new ExtractionProcessor(extraction), Named.as("extract-indicators"), STORE);
        // A row's key begins with its message's and is partitioned by that part: no repartition.
        extracted
                .flatMap((key, message) -> rows(message), Named.as("list-changed-sightings"))
                .to(Topics.SIGHTING.name(), Topics.SIGHTING.produced("write-sightings"));
        return extracted;
    }

    private static List<KeyValue<String, Sighting>> rows(ExtractedMessage message) {
        return message.sightings().stream()
                .map(change -> KeyValue.pair(change.key(), change.row()))
                .toList();
    }

    private static StoreBuilder<KeyValueStore<String, SightingsOfMessage>> store() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(STORE), Serdes.String(), new JsonSerde<>(SightingsOfMessage.class));
    }
}
